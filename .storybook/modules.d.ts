declare module 'virtual:kith-manifest' {
  const manifest: {modules: object[]};
  export default manifest;
}
declare module '*.css';
