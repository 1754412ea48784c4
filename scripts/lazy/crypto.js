/** In the bundle, stands for a module that takes 5 ms to load: most commands need no digest. */
for (const name of ['createHash', 'randomBytes', 'timingSafeEqual'])
  Object.defineProperty(exports, name, { enumerable: true, get: () => require('crypto')[name] });
