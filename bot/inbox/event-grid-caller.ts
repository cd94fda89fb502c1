import type { ChannelCloud } from '../gate/channel.ts';

/**
 * Event Grid's own application in Entra, by cloud: who asks for the token that comes with its events. That of China is not
 * published. Source: learn.microsoft.com, "powershell-webhook-secure-delivery-microsoft-entra-app".
 */
export const EVENT_GRID: { readonly [C in ChannelCloud]: string | null } = {
  public: '4962773b-9cdb-44cf-a8bf-237846a00ab7',
  usgov: '54316b56-3481-47f9-8f30-0300f5542a7b',
  dod: '54316b56-3481-47f9-8f30-0300f5542a7b',
  china: null,
};
