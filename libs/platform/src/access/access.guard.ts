import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentActor } from '../database/actor.js';
import { ForbiddenError, UnauthenticatedError } from './access.errors.js';
import { ALLOWED_ROLES, IS_PUBLIC } from './allow.js';
import type { Role } from './roles.js';

/** Denies by default: an operation that says neither `@Allow` nor `@Public` is a programming error and throws. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(IS_PUBLIC, context.getHandler())) return true;
    const allowed = this.reflector.get<readonly Role[] | undefined>(ALLOWED_ROLES, context.getHandler());
    if (!allowed)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} has neither @Allow nor @Public`);
    const actor = currentActor();
    if (!actor?.userId) throw new UnauthenticatedError();
    if (!actor.roles.some((role) => allowed.includes(role))) throw new ForbiddenError();
    return true;
  }
}
