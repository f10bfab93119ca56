import { Module } from '@nestjs/common';
import { StaffModule } from '../staff/staff.module';
import { AuditController } from './audit.controller';
import { SearchTrail } from './search-trail';
import { TrailListRepository } from './trail-list.repository';
import { VerifyAuditTrail } from './verify-audit-trail';

@Module({
  imports: [StaffModule],
  controllers: [AuditController],
  providers: [TrailListRepository, SearchTrail, VerifyAuditTrail],
})
export class AuditModule {}
