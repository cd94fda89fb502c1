import { describeChange } from '../cards/change-words.ts';
import { type Locale, localeOf, say, worded, wordedIn } from '../sentences/index.ts';
import { type Case, type Code, type Group, localeOfCase, planDigest, type SeenLine } from '../services/index.ts';
import type { Told } from './app.ts';

/** A line of the terminal's output. */
export interface Line {
  readonly text: string;
  readonly [field: string]: unknown;
}

/** One turn of a terminal conversation, gathered from what was told. */
export class Transcript {
  #told: Told[] = [];

  readonly hear = (event: Told): void => {
    this.#told.push(event);
  };

  /** Starts a new turn. */
  clear(): void {
    this.#told = [];
  }

  /** The case as it was last seen in this turn. */
  get current(): Case | null {
    return this.#last('moved')?.current ?? null;
  }

  /** What went wrong in this turn, if anything did. */
  get fault(): unknown {
    return this.#last('fault')?.error ?? null;
  }

  /** The turn as a person reads it: of a list as CSV all of it; of a fix in the language that was asked for, the code and its warnings alone. */
  get words(): string {
    const exported = this.#last('exported')?.text;
    if (exported !== undefined) return exported;
    const code = this.#last('written')?.code;
    if (!code || code.language !== this.#last('understood')?.intent.code) return this.#last('shown')?.view.text ?? '';
    const locale = this.#locale(this.current);
    const warnings = code.warnings.map((warning) => worded(say('code.warning', { warning }), locale));
    return [...warnings, '', code.text].join('\n').trim();
  }

  /** The turn as the contract's JSON line. */
  asJson(event: 'message' | 'press', known: Case | null): Line {
    const intent = this.#last('understood')?.intent;
    const refused = this.#last('refused')?.refusal;
    const choices = this.#last('choices')?.targets;
    const listed = this.#last('listed')?.overview;
    const foreseen = this.#last('foreseen')?.foreseen;
    const recalled = this.#last('recalled')?.history;
    const written = this.#last('written')?.code;
    const examined = this.#last('examined');
    const view = this.#last('shown')?.view;
    const current = this.current ?? known;
    const locale = this.#locale(current);
    return {
      event,
      intent: intent ? { kind: intent.kind, target: intent.target } : null,
      refusal: refused ? { code: refused.code, says: view?.text ?? '' } : null,
      case:
        current && !choices && !listed && !foreseen && !recalled && !examined && intent?.kind !== 'explain-concept'
          ? caseAsJson(current)
          : null,
      ...(choices
        ? { choices: choices.map(({ certificateId, name, hostNames }) => ({ certificateId, name, hostNames })) }
        : {}),
      ...(listed
        ? {
            certificates: listed.rows.map(({ certificateId, colour, firstBroken, outageAt }) => ({
              certificateId,
              colour,
              firstBroken,
              outageAt,
            })),
            groups: listed.groups.map(({ link, rule, cause, certificateIds }) => ({
              link,
              rule,
              cause: worded(cause, locale),
              certificateIds,
            })),
          }
        : {}),
      ...(foreseen ? wordedIn(foreseen, locale) : {}),
      ...(recalled ? { history: recalled.lines.map(lineAsJson) } : {}),
      ...(examined ? { doctor: wordedIn(examined.lines, 'en') } : {}),
      ...(written ? { code: codeAsJson(written, locale) } : {}),
      text: view?.text ?? '',
      card: view?.card ?? null,
    };
  }

  /** That of the case; else that of the question. */
  #locale(current: Case | null): Locale {
    const asked = this.#last('understood')?.intent.language;
    return current ? localeOfCase(current) : (localeOf(asked) ?? 'en');
  }

  #last<T extends Told['type']>(type: T): Extract<Told, { type: T }> | undefined {
    return this.#told.findLast((event): event is Extract<Told, { type: T }> => event.type === type);
  }
}

/** A line of the audit without what only its chain needs. */
function lineAsJson({ previous: _previous, hash: _hash, here: _here, ...line }: SeenLine): Record<string, unknown> {
  return line;
}

function codeAsJson({ language, text, warnings }: Code, locale: Locale): Record<string, unknown> {
  return { language, text, warnings: wordedIn(warnings, locale) };
}

/** The case, with its sentences in its language. */
function caseAsJson(current: Case): Record<string, unknown> {
  return wordedIn(caseAsData(current), localeOfCase(current));
}

/** The certificates that a plan mends together, the canary first. */
function groupAsData({ members, apart }: Group): Record<string, unknown> {
  return { certificateIds: members.map(({ certificateId }) => certificateId), apart };
}

function caseAsData(current: Case): Record<string, unknown> {
  const { id, stage, stages, target, diagnosis } = current;
  const plan = 'plan' in current ? current.plan : null;
  return {
    id,
    stage,
    stages,
    target: { certificateId: target.certificateId, hostNames: target.hostNames },
    diagnosis,
    plan: plan && {
      cures: plan.cures,
      digest: planDigest(plan),
      risk: plan.risk,
      needs: [...new Set(plan.needs.map(({ action }) => action))],
      changes: plan.changes.map((change) => ({ ...change, says: describeChange(change) })),
      blockedBy: plan.blockedBy,
      terms: plan.terms,
      ...(plan.group ? { group: groupAsData(plan.group) } : {}),
    },
    ...('approvals' in current ? { approvals: current.approvals } : {}),
    ...('checks' in current ? { checks: current.checks } : {}),
    ...('breakGlass' in current ? { breakGlass: current.breakGlass } : {}),
    ...('fault' in current ? { fault: current.fault } : {}),
  };
}
