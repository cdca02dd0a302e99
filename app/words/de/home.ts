export const home = {
  title: "Startseite",
};
