export const cohorts = {
  title: "Jahrgänge",
};
