/** What the form of a lesson offers. */
export interface LessonChoices {
  /** What clusters were looked for; how many others there are that are not on offer. */
  readonly clusterSearch: string;
  readonly hiddenClusters: number;
  readonly clusters: readonly {
    readonly id: string;
    readonly name: string;
    readonly cohort: string;
    readonly leadId: string | null;
  }[];
  readonly trainers: readonly {
    readonly id: string;
    /** As lists show it, with the site of a practical trainer. */
    readonly name: string;
    readonly displayName: string;
    readonly isPractical: boolean;
  }[];
  readonly rooms: readonly { readonly id: string; readonly name: string; readonly seats: number }[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  /** `cohorts`: whose curriculum the module belongs to. */
  readonly modules: readonly {
    readonly id: string;
    readonly name: string;
    readonly cohorts: string;
  }[];
}
