import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAMED_ELSEWHERE, withoutTools } from './closure.ts';
import { npm } from './npm.ts';

/** The bill of materials: what is in the package of the web app and in the image, as programs that look for known faults read it. */
export const BILL = 'greenlight.cdx.json';

interface Component {
  readonly name: string;
  readonly licenses?: readonly object[];
}

interface Bill {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
}

/** Asks npm for the bill of what runs. Of a manifest without tools, because `--omit=dev` leaves out what tools need as well. */
export function makeBill(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-bill-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      writeFileSync(join(folder, file), withoutTools(readFileSync(file, 'utf8')));
    }
    return billOf(npm(['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'], folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What npm printed, put right: it takes the name of the folder for that of the bot, and leaves out a licence that no
 * manifest names. The time and a number by chance are not kept, so that the same lock file makes the same bytes.
 */
export function billOf(printed: string): string {
  const { serialNumber: _, metadata, components, ...rest } = JSON.parse(printed) as Bill;
  const { timestamp: __, component, ...made } = metadata;
  const bill = {
    ...rest,
    metadata: { ...made, component: { ...component, name: 'greenlight' } },
    components: components.map(withLicence),
  };
  return `${JSON.stringify({ ...bill, serialNumber: numberOf(bill) }, null, 2)}\n`;
}

function withLicence(component: Component): Component {
  const named = NAMED_ELSEWHERE[component.name];
  return component.licenses || !named ? component : { ...component, licenses: [{ license: { id: named.licence } }] };
}

/** A number that only this content has, in the form that CycloneDX asks for (RFC 9562, version 8). */
function numberOf(content: object): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hash.slice(20, 32)}`;
}
