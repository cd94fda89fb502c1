/** The simulator's time: starts where the world says, runs on by itself, and can be pushed ahead. */
export class Clock {
  private offset: number;

  constructor(start: Date) {
    this.offset = start.getTime() - performance.now();
  }

  now(): Date {
    return new Date(this.offset + performance.now());
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }
}
