import type { Room } from '../domain/watch.ts';

/** A room as it lies in the store: its revision tells whether somebody else has written it meanwhile. */
export interface StoredRoom {
  readonly room: Room;
  readonly revision: number;
}

/** What rooms watch, what they were told and what they have still to be told. */
export interface Rooms {
  read(conversation: string): Promise<StoredRoom | null>;
  /** Saves a room whole over the revision it was made from (0 for a new one); null where another got there first. */
  save(room: Room, revision: number): Promise<StoredRoom | null>;
  all(): AsyncIterable<StoredRoom>;
}

/** Something that one instance does at a time. */
export interface Turn {
  readonly name: string;
  /** The store's own note; nobody else reads it. */
  readonly receipt: string;
}

/** Whose turn it is, so that of several instances one does what is due, and another where that one has died. */
export interface Turns {
  /** Takes a turn for so many seconds; null while it is somebody's. */
  take(name: string, seconds: number): Promise<Turn | null>;
  /** Nobody else takes it for so many seconds from now on; false where it was lost meanwhile. */
  keep(turn: Turn, seconds: number): Promise<boolean>;
}
