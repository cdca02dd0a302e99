export const placement = {
  title: "Einsatzplan",
};
