import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import language from '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};

/** The schema of language files, with a bracket escaped that Unicode expressions do not take bare. */
const LANGUAGE_SCHEMA = JSON.parse(JSON.stringify(language).replaceAll('\\\\b]', '\\\\b\\\\]')) as object;

/** What Teams would refuse in the files of an app package, each fault with the name of its file. No network is asked. */
export async function faultsIn(files: Readonly<Record<string, object>>): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(files).map(async ([file, content]) => {
      const schema = file === 'manifest.json' ? undefined : LANGUAGE_SCHEMA;
      const faults = await AppManifestUtils.validateAgainstSchema(content as TeamsManifest, schema as never);
      return faults.map((fault) => `${file}: ${fault}`);
    }),
  );
  return found.flat();
}
