/** How a change is taken back. */
export const undo = {
  'add-access-policy': 'Takes {rights} from {principal} on {vault} again.',
  'assign-role': 'Deletes the assignment of {role} to {principal} on {scope}.',
  'set-network-bypass': 'Sets the firewall bypass of {vault} back to {before}.',
  'enable-secret-version': 'Disables version {version} of {secret} in {vault} again.',
  'import-certificate': 'Deletes {certificate} from App Service; the vault keeps it.',
  'bind-hostname': 'Binds {host} to {before} again.',
  'unbind-hostname': 'Binds {host} to no certificate again.',
} as const;
