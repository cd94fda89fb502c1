// Run by `npm ci` after it has installed, and while the image is built. JavaScript, because an older Node comes this far as
// well: it can install, but neither run what is written in TypeScript nor keep what is compiled for the one that can.
if (process.features.typescript) await import('./filling.ts');
else process.stdout.write(`Nothing is compiled ahead: Node ${process.version} does not run TypeScript.\n`);
