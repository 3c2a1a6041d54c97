// One of the npm peers on a file of texts, one a line: run_node.js NAME TEXTS PHRASES
// Prints: texts, CPU seconds of the loop, CPU seconds of the start, what was found, version. Run by peers.py.
'use strict';
const fs = require('fs');
const path = require('path');
const modules = path.resolve(process.env.PEERS_NODE, 'node_modules');
const seconds = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1e6; };

const begin = seconds();
const [name, texts] = process.argv.slice(2);
const library = require(path.join(modules, name));
const score = name === 'sentiment'
  ? (() => { const analyzer = new library(); return text => analyzer.analyze(text).score !== 0; })()
  : text => library(text).score !== 0;
const lines = fs.readFileSync(texts, 'utf8').split('\n').slice(0, -1);
const started = seconds();
let found = 0;
for (const line of lines) found += score(line);
const end = seconds();
const version = JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'), 'utf8')).version;
console.log(lines.length, end - started, started - begin, found, version);
