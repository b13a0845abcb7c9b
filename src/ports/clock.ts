/** The time, as the rest of the system is allowed to know it. */
export interface Clock {
  now(): Date;
}
