/** Where a matrix leads to, which is not the same for a cluster and a cohort. */
export type MatrixLinks = {
  cellTo: (traineeId: string, moduleId: string) => string;
  traineeTo: (traineeId: string) => string;
  /** Where a whole column or row is set; missing for who may only read. */
  columnTo?: (moduleId: string) => string;
  rowTo?: (traineeId: string) => string;
};
