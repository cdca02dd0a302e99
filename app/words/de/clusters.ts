export const clusters = {
  title: "Cluster",
};
