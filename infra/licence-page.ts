import type { Shipped } from './closure.ts';

/** The page that lists what is installed where the bot runs, and under which licence. */
export function licencePage(packages: readonly Shipped[], bare: readonly string[]): string {
  const lines = new Set(packages.map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`));
  const counts = new Map<string, number>();
  for (const line of lines) {
    const licence = line.split(' | ').at(-1)?.slice(0, -2) ?? '';
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([one, some], [other, more]) => more - some || (one < other ? -1 : 1));
  return `# Licences

What is installed where the bot runs, with all that those packages need. \`npm run -s licences\` writes this page from the lock
file and from what is installed, and a test holds it against both. The texts of the licences stay in the image and in the package
of the web app. Which packages the bot asks for itself, and why: [dependencies.md](dependencies.md).

These name their licence, and bring no text of it: ${bare.map((each) => `\`${each}\``).join(', ')}.

| licence | packages |
|---|---|
${most.map(([licence, count]) => `| ${licence} | ${count} |`).join('\n')}

| package | version | licence |
|---|---|---|
${[...lines].toSorted().join('\n')}
`;
}
