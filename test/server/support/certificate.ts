import {generateKeyPairSync, sign} from 'node:crypto';

/** A key and a certificate that it signed itself, as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const {length} = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const object = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const text = (tag: number, value: string): Buffer => der(tag, Buffer.from(value, 'latin1'));

const ecdsaWithSha256 = sequence(object('2a8648ce3d040302'));
const commonName = '550403';
const nameOf = (name: string): Buffer => sequence(der(0x31, sequence(object(commonName), text(0x0c, name))));
const extension = (id: string, value: Buffer): Buffer => sequence(object(id), der(0x04, value));

/** A certificate of its own authority for these names, valid from 2000 to 2100. */
export const certificateFor = (...names: string[]): Certificate => {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const alternatives = sequence(...names.map((name) => text(0x82, name)));
  const authority = sequence(der(0x01, Buffer.from([0xff])));
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    nameOf('Kith test'),
    sequence(text(0x17, '000101000000Z'), text(0x18, '21000101000000Z')),
    nameOf('Kith test'),
    publicKey.export({type: 'spki', format: 'der'}),
    der(0xa3, sequence(extension('551d11', alternatives), extension('551d13', authority))),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const whole = sequence(content, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
};
