import { writeFileSync } from 'node:fs';
import { incidentsPage } from './incidents/page.ts';
import { stories } from './stories.ts';
import { worldOf } from './world-of.ts';

for (const [name, story] of Object.entries(stories)) {
  writeFileSync(`test/worlds/${name}.json`, `${JSON.stringify(worldOf(story), null, 1)}\n`);
}
writeFileSync('docs/incidents.md', incidentsPage());
