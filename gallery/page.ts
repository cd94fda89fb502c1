import { type Shot, shotsOf, slugOf } from './shots.ts';

/** A story as the page tells it. */
export interface Told {
  readonly story: string;
  /** What the card says in one line. */
  readonly summary: string;
}

const STYLE = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #242424; background: #f5f5f5; }
  header, section { padding: 16px 24px; }
  section { min-height: 100vh; box-sizing: border-box; border-top: 1px solid #d1d1d1; }
  a { color: #444791; }
  h2 { margin: 0; }
  .pictures { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
  figure { margin: 0; }
  figcaption { font-size: 14px; }
  img { display: block; max-width: 100%; border: 1px solid #d1d1d1; }
`;

/** A page to leaf through: every card by its name, with what it tells and its pictures side by side. */
export function pageOf(stories: readonly Told[]): string {
  const entries = stories.map(({ story }) => `<li><a href="#${slugOf(story)}">${escaped(story)}</a></li>`);
  const sections = stories.map((told, place) => section(told, stories[place - 1], stories[place + 1]));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The cards of Greenlight</title>
<style>${STYLE}</style></head>
<body>
<header id="top"><h1>The cards of Greenlight</h1>
<p>Drawn by <code>npm run gallery</code>. A very tall card is shown down to where its picture ends.</p>
<details><summary>${stories.length} cards</summary><ol>
${entries.join('\n')}
</ol></details></header>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function section({ story, summary }: Told, before: Told | undefined, after: Told | undefined): string {
  const ways = [
    before && `<a href="#${slugOf(before.story)}">Back</a>`,
    '<a href="#top">All cards</a>',
    after && `<a href="#${slugOf(after.story)}">Next</a>`,
  ];
  return `<section id="${slugOf(story)}"><h2>${escaped(story)}</h2>
<p>${escaped(summary)}</p>
<nav aria-label="From ${escaped(story)}">${ways.filter(Boolean).join(' · ')}</nav>
<div class="pictures">
${shotsOf(story)
  .map((shot) => figure(story, shot))
  .join('\n')}
</div></section>`;
}

function figure(story: string, { called, file, width }: Shot): string {
  const picture = `<img src="${file}" width="${width}" loading="lazy" alt="${escaped(`${story}, ${called}`)}">`;
  return `<figure>${picture}<figcaption>${called}</figcaption></figure>`;
}

/** Names of resources are among what cards say, and nobody may draw on this page by them. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
