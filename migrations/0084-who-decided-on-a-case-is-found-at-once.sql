-- up
-- Every page of a case, and every appeal, asks who decided on the case before: over all its applications.
create index decision_of_case on decision (case_id);

-- down
drop index decision_of_case;
