import { Injectable } from '@nestjs/common';
import type { MatchFigures } from '@tendesh/domain/match/check-match';
import type { Gate, Reading } from '@tendesh/domain/match/gates';
import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import type { Dossier } from './dossier';

/** Gates of the match that were passed: each row freezes what the gate read, and holds the rule as its own constraint. */
@Injectable()
export class MatchGates {
  /** Records the gate and returns its id. A figure that breaks the rule is refused by the row itself. */
  async pass(
    tx: WriteTransaction,
    { application, ruleSet }: Dossier,
    { gate, reading, figures }: { gate: Exclude<Gate, 'closing'>; reading: Reading; figures: MatchFigures },
  ): Promise<string> {
    const id = newId(tx.now);
    const { rules } = ruleSet;
    await tx.rows(
      `insert into match_gate (id, application_id, case_id, office_id, gate, reading, rule_set_id, project_cost_minor,
         own_total_minor, own_counted_minor, own_required_minor, third_party_minor, grant_minor, own_share_min_bp,
         grant_share_max_bp, grant_floor_minor, grant_cap_minor, passed_by, passed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        id,
        application.id,
        application.caseId,
        application.officeId,
        gate,
        reading,
        ruleSet.id,
        figures.projectCostMinor,
        figures.ownTotalMinor,
        figures.ownCountedMinor,
        requiredOwn(figures.projectCostMinor, rules.ownShareMinBp),
        figures.thirdPartyMinor,
        figures.grantMinor,
        rules.ownShareMinBp,
        rules.grantShareMaxBp,
        rules.grantFloorMinor,
        rules.grantCapMinor,
        tx.actor.id,
        tx.now,
      ],
    );
    return id;
  }
}
