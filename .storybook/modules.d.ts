declare module 'virtual:kith-manifest' {
  const manifest: {modules: object[]};
  export default manifest;
}
declare module 'virtual:kith-openapi' {
  const document: unknown;
  export default document;
}
declare module '*.css';
