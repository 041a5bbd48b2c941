import { Global, Module } from '@nestjs/common';
import { IdentityCipher } from './identity-cipher.js';
import { IdentityKeyCheck } from './identity-key-check.js';

@Global()
@Module({ providers: [IdentityCipher, IdentityKeyCheck], exports: [IdentityCipher] })
export class SecretsModule {}
