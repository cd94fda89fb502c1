import type { Plan } from '../domain/plan.ts';
import { armTemplate } from './arm-template.ts';
import { azureCli } from './azure-cli.ts';
import { bicep } from './bicep.ts';
import { type Code, type Language, TITLES } from './code.ts';
import { powerShell } from './power-shell.ts';
import { terraform } from './terraform.ts';
import { warningsOf } from './warnings/index.ts';

export { type Code, LANGUAGES, type Language, TITLES } from './code.ts';
export { isDeed } from './warnings/index.ts';

/** A fix as it goes into a repository or a terminal. */
export function codeOf(plan: Plan, language: Language): Code {
  return { language, title: TITLES[language], text: textOf(plan, language), warnings: warningsOf(plan, language) };
}

function textOf(plan: Plan, language: Language): string {
  switch (language) {
    case 'bicep':
      return bicep(plan.changes);
    case 'arm':
      return armTemplate(plan.changes);
    case 'terraform':
      return terraform(plan);
    case 'az':
      return azureCli(plan.changes);
    case 'powershell':
      return powerShell(plan.changes);
  }
}
