/** Plain JavaScript, so that a Node that cannot run TypeScript can still say why. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Aisle needs Node 22.18 or newer; this is ${process.versions.node}. On Linux the install brings its own.\n`,
  );
  process.exit(1);
}
