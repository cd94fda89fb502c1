import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A file that is already there is taken for the browser whatever its version, so every version has its own folder. */
const FOLDER = join(tmpdir(), 'greenlight-chromium-153');

const UNPACK = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";

/** The fonts it brings, and those of the machine where there are any. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(FOLDER, 'fonts')}</dir>
  <cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Chromium without an installation: unpacked from the package `@sparticuz/chromium` the first time, with the libraries it brings. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(join(FOLDER, 'chromium'))) unpack();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(FOLDER, 'fonts.conf'),
  };
  return chromium.launch({ executablePath: join(FOLDER, 'chromium'), args: ['--no-sandbox', '--disable-gpu'], env });
}

/** In a process of its own: the package obeys TMPDIR, changes the environment, and believes itself on Lambda where it brings its libraries. */
function unpack(): void {
  const draft = mkdtempSync(`${FOLDER}-`);
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { env });
  writeFileSync(join(draft, 'fonts.conf'), FONTS);
  try {
    renameSync(draft, FOLDER);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another process that unpacked at the same time was faster.
    if (!existsSync(join(FOLDER, 'chromium'))) throw error;
  }
}
