/** The rooms that are mutated, each with the tests that speak of it. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'services/approvals': ['test/services/approvals'],
  'services/rules': ['test/services/rules'],
  'services/remediations': ['test/services/remediations'],
  'services/domain': ['test/services/domain'],
  'services/cases': ['test/services/cases'],
  'services/fleet': ['test/services/fleet'],
  'bot/language': ['test/bot/language'],
  'cards/parts': ['test/cards/parts'],
  cards: ['test/cards'],
};

/**
 * Tests that take longer than a change is worth: every card in a browser, in every language, and in every renderer;
 * thousands of made-up cases against a model; every slip of the fingers in a large fleet; every order in every frame
 * that takes it back; and what very long texts may cost, which a machine at work breaks by itself.
 */
const TOO_LONG =
  /^test\/(?:bot\/language\/never-acts|cards\/(?:accessibility|every-locale|render|concepts\/long-texts)|services\/(?:domain\/(?:access\.model|audit-check|condition\/model)|fleet\/nearest))\.test\.ts$/;

/** The room that a path is in. */
export function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));
}

/** The files of tests for a room, the nearest first. */
export function testFilesOf(room: string, listing: (folder: string) => readonly string[]): readonly string[] {
  return (ROOMS[room] ?? []).flatMap((folder) =>
    listing(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => `${folder}/${name}`)
      .filter((path) => !TOO_LONG.test(path)),
  );
}
