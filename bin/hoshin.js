#!/usr/bin/env node
const { finish, main, processIo } = require('../dist/hoshin.js');

main(process.argv.slice(2), processIo()).then(finish);
