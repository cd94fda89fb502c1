/** What an Azure store takes from the world. */
export interface AzureWorld {
  /** The time on the wall in milliseconds, by which leases are judged. */
  clock(): number;
  /** An id that nobody has had. */
  newId(): string;
  /** How long one request may take. */
  readonly requestMilliseconds: number;
  wait(milliseconds: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
  /** Hears of what was found and thrown away. */
  onFault(error: unknown): void;
}
