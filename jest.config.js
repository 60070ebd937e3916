const project = (name, testMatch, extra = {}) => ({
  displayName: name,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  ...extra,
});

export default {
  projects: [
    project('unit', ['<rootDir>/test/**/*.test.ts'], { testPathIgnorePatterns: ['<rootDir>/test/e2e/'] }),
    project('e2e', ['<rootDir>/test/e2e/**/*.test.ts']),
  ],
  testTimeout: 30_000,
};
