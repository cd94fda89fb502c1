/** The certificate a person asked about. */
export interface Target {
  readonly certificateId: string;
  readonly name: string;
  readonly hostNames: readonly string[];
}
