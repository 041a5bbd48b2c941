// Whatever Node the machine has starts here, so this file keeps to syntax that an old one can parse:
// it checks the version and hands over. Everything after that runs on the Node 24 the project brings itself.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Samhem behöver Node 20.19 eller nyare, här är det ' +
      process.version +
      '. / ' +
      'Samhem needs Node 20.19 or newer, this is ' +
      process.version +
      '.',
  );
  process.exit(1);
}

import('./begin/commands.mjs').then((commands) => commands.run(process.argv[2], process.argv.slice(3)));
