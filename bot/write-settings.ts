import { writeFileSync } from 'node:fs';
import { cloudsPage } from './settings/clouds-page.ts';
import { envExample } from './settings/env-example.ts';
import { GROUPS } from './settings/groups.ts';
import { settingsPage } from './settings/page.ts';

const FILES = {
  'docs/settings.md': settingsPage(GROUPS),
  'docs/clouds.md': cloudsPage(),
  '.env.example': envExample(GROUPS),
};

for (const [file, text] of Object.entries(FILES)) writeFileSync(file, text);
process.stdout.write(`written: ${Object.keys(FILES).join(', ')}\n`);
