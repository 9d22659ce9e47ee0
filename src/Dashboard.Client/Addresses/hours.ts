const dayLength = '2022-01-05'.length;

/** Whether a time of an address is an hour of a day, `2022-01-05T18:00`; else it is a day. */
export function isHour(time: string): boolean {
  return time.length > dayLength;
}

/** The hour, or the first of the day. */
export function firstHour(time: string): string {
  return isHour(time) ? time : `${time}T00:00`;
}

/** The hour, or the last of the day. */
export function lastHour(time: string): string {
  return isHour(time) ? time : `${time}T23:00`;
}
