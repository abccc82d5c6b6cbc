declare module 'virtual:kith-manifest' {
  const manifest: import('../stories/support/spelled.js').Manifest;
  export default manifest;
}
declare module '*.css';
