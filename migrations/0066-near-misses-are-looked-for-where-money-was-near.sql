-- up
-- Whoever did all but one of the acts that lead to a payment did one of its last two: few cases have come so far.
create index duty_act_near_the_payment on duty_act (case_id) where act in ('authorised_release', 'recorded_payment');

-- down
drop index duty_act_near_the_payment;
