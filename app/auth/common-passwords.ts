// What people choose first when twelve characters are asked for, in lower case; of a longer one
// made of such a word and figures only the letters count.

const WORDS = `
passwort password kennwort geheim hallo hamburg hansestadt elbphilharmonie reeperbahn
kundenzentrum verwaltung ausbildung anwärter anwärterin clusterplan willkommen welcome
administrator administration sommer winter frühling herbst januar februar märz april mai juni
juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag
schatz schatzi ichliebedich iloveyou fussball fußball bundesliga hsv stpauli fcstpauli
computer internet letmein changeme master superman batman starwars pokemon sonnenschein
sunshine princess dragon football baseball monkey shadow michael jennifer jessica
qwertz qwerty qwertzuiop qwertyuiop asdfghjkl qwertzuiopü asdfghjklö yxcvbnm zxcvbnm
passwortpasswort passwordpassword hallohallo hallohallohallo abcdefghijkl abcdefghijklm abcdefghijklmn
abcdefghijklmnop abcdefghijklmnopqrstuvwxyz
`;

const FIGURES = `
123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 012345678901
098765432109 987654321098 111222333444 112233445566 123123123123 121212121212 123454321234
147258369147 1q2w3e4r5t6z 1q2w3e4r5t6y 1qay2wsx3edc 1qaz2wsx3edc qay123wsx456 a1b2c3d4e5f6
abc123abc123 qwertz123456 qwerty123456 1234qwertzui 1234qwertyui
`;

export const commonPasswords: ReadonlySet<string> = new Set(
  `${WORDS}${FIGURES}`.split(/\s+/).filter(Boolean),
);
