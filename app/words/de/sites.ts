export const sites = {
  title: "Kundenzentren",
};
