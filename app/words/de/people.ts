export const people = {
  title: "Personen",
};
