const pad = (value: number): string => String(value).padStart(2, "0");

/** Time to the minute in the reader's own time zone, as an audit form shows it: "2026-11-21 10:30". */
export const formTime = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
