export const progress = {
  title: "Lernstand",
};
