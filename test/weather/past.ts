/** What a service said. */
export interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly said: Buffer;
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: Buffer;
}

/** More questions than this are not remembered; the oldest are forgotten first. */
const MOST = 2_000;

/** What Azure lets itself be asked by POST. */
const READS_BY_POST = /ResourceGraph|getMemberObjects|checkMemberObjects|\/list\b/;

/** What a service said before what it says now, for whoever is to be told an older state. */
export class Past {
  readonly #answers = new Map<string, readonly [before: Said, current: Said]>();

  /** Notes an answer; what is no read has no older state than its own. */
  seen({ method, url, body }: Asked, current: Said): { readonly before: Said; readonly current: Said } {
    const isRead = method === 'GET' || (method === 'POST' && READS_BY_POST.test(url));
    if (!isRead || current.status >= 400) return { before: current, current };
    const key = `${url} ${body.toString()}`;
    const [before, last] = this.#answers.get(key) ?? [current, current];
    const isNew = !last.said.equals(current.said);
    const kept = isNew ? last : before;
    this.#answers.delete(key);
    this.#answers.set(key, [kept, current]);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
    return { before: kept, current };
  }
}
