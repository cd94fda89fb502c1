/** A time of day as people write it: "8", "8:30", "8h30", "8.30 Uhr", "8 pm", "8時30分". */
export const CLOCK = (name: string) =>
  String.raw`(?<${name}>\d{1,2})(?:[:.h時](?<${name}Minute>\d{2})?分?)?(?: ?(?<${name}Half>[ap]\.?m\.?|uhr|h|heures?|horas?|o'?clock)(?!\p{L}))?`;

/** The time that such words mean; null where there is no such time. */
export function clockOf(said: Readonly<Record<string, string | undefined>>, name: string) {
  const half = said[`${name}Half`]?.replaceAll('.', '');
  const shown = Number(said[name]);
  const hour = half === 'pm' && shown < 12 ? shown + 12 : half === 'am' && shown === 12 ? 0 : shown;
  const minute = Number(said[`${name}Minute`] ?? 0);
  return hour <= 23 && minute <= 59 ? { hour, minute } : null;
}
