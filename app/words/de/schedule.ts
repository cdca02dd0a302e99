export const schedule = {
  title: "Termine",
};
