/** A right that one process at a time has. */
export interface Lease {
  /** True while it is ours for certain: it turns false before anybody else can have it. */
  held(): boolean;
}

/** What the holder does when a right comes and goes. */
export interface LeaseEvents {
  /** It is ours; `held` is true when this has been done. Where it rejects the right is let go of and asked for anew. */
  gained(): Promise<void>;
  /** It was ours. */
  lost(): void;
}

/** The rights of one process among several that share a store. */
export interface Leases {
  /** Asks for a right from now on until it has it, and again whenever it was lost; resolves when it was first asked for. */
  keep(name: string, events: LeaseEvents): Promise<Lease>;
  /** Lets go of everything; safe to call twice. */
  stop(): Promise<void>;
}
