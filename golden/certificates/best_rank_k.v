(* best-rank-k *)
(* Approximating a symmetric matrix by X X^T of rank at most r has no bad minima: each critical point keeps some positive eigenvectors, the number of directions that lead down is counted by a formula, and it is zero only where the largest ones are kept. *)
(* f(X) = |X X^T - M|^2/2, X of n rows and r columns, M = sum lambda_i q_i q_i^T with p positive eigenvalues; norms of Frobenius *)
(* X_S = Q_S diag(sqrt lambda_S) R for a set S of at most r positive eigenvectors, in its first |S| columns, and R orthogonal with rows r_a^T *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) critical: grad f(X_S) = 0 and 2 f(X_S) = sum of lambda_j^2 over j outside S; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Positive=0 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope R_scope.
Definition part_a_critical_1 (other_0 : R) : R :=
  let t1 := (- other_0) in
  ((t1 * t1) - (other_0 * other_0)).
Theorem part_a_critical : forall other_0 : R,
  part_a_critical_1 other_0 = 0.
Proof.
  intros.
  unfold part_a_critical_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_critical.
Close Scope R_scope.

(* (a) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Positive=0 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope Q_scope.
Definition part_a_critical_evaluated_term (other_0 : Q) : Q * Q :=
  let t1 := Qred (- other_0) in
  (Qred ((t1 * t1)), Qred ((other_0 * other_0))).
Theorem part_a_critical_evaluated :
  part_a_critical_evaluated_term (-1245 # 1024)
  = ((1550025 # 1048576), (1550025 # 1048576)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_critical_evaluated.
Close Scope Q_scope.

(* (a) critical: grad f(X_S) = 0 and 2 f(X_S) = sum of lambda_j^2 over j outside S; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Positive=1 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope R_scope.
Definition part_a_critical_larger_1 (root_0 : R) : R :=
  let t1 := (root_0 * root_0) in
  let t2 := (- t1) in
  ((t2 * t2) - (t1 * t1)).
Theorem part_a_critical_larger : forall root_0 : R,
  part_a_critical_larger_1 root_0 = 0.
Proof.
  intros.
  unfold part_a_critical_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_critical_larger.
Close Scope R_scope.

(* (a) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Positive=1 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope Q_scope.
Definition part_a_critical_larger_evaluated_term (root_0 : Q) : Q * Q :=
  let t1 := Qred (root_0 * root_0) in
  let t2 := Qred (- t1) in
  (Qred ((t2 * t2)), Qred ((t1 * t1))).
Theorem part_a_critical_larger_evaluated :
  part_a_critical_larger_evaluated_term (1471 # 1024)
  = ((4682207873281 # 1099511627776), (4682207873281 # 1099511627776)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_critical_larger_evaluated.
Close Scope Q_scope.

(* (b) curvature: for j outside S: Hess f[q_j r_a^T] = 2 (lambda_a - lambda_j) q_j r_a^T for each a in S,     and = -2 lambda_j q_j r_a^T for each column a that S leaves empty; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Positive=0 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope R_scope.
Definition part_b_curvature_1 (other_0 : R) : R :=
  let t2 := (- other_0) in
  ((2 * t2) - (t2 + t2)).
Theorem part_b_curvature : forall other_0 : R,
  part_b_curvature_1 other_0 = 0.
Proof.
  intros.
  unfold part_b_curvature_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_b_curvature.
Close Scope R_scope.

(* (b) curvature: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Positive=0 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope Q_scope.
Definition part_b_curvature_evaluated_term (other_0 : Q) : Q * Q :=
  let t2 := Qred (- other_0) in
  (Qred ((2 * t2)), Qred ((t2 + t2))).
Theorem part_b_curvature_evaluated :
  part_b_curvature_evaluated_term (-1245 # 1024)
  = ((1245 # 512), (1245 # 512)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_curvature_evaluated.
Close Scope Q_scope.

(* (b) curvature: for j outside S: Hess f[q_j r_a^T] = 2 (lambda_a - lambda_j) q_j r_a^T for each a in S,     and = -2 lambda_j q_j r_a^T for each column a that S leaves empty; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Positive=1 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope R_scope.
Definition part_b_curvature_larger_1 (root_0 : R) : R :=
  let t3 := (- (root_0 * root_0)) in
  ((2 * t3) - (t3 + t3)).
Theorem part_b_curvature_larger : forall root_0 : R,
  part_b_curvature_larger_1 root_0 = 0.
Proof.
  intros.
  unfold part_b_curvature_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_b_curvature_larger.
Close Scope R_scope.

(* (b) curvature: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Positive=1 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=True HasRank=True *)
Open Scope Q_scope.
Definition part_b_curvature_larger_evaluated_term (root_0 : Q) : Q * Q :=
  let t2 := Qred (root_0 * root_0) in
  let t3 := Qred (- t2) in
  (Qred ((2 * t3)), Qred ((t3 + t3))).
Theorem part_b_curvature_larger_evaluated :
  part_b_curvature_larger_evaluated_term (1471 # 1024)
  = ((-2163841 # 524288), (-2163841 # 524288)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_curvature_larger_evaluated.
Close Scope Q_scope.

(* Without 'all of M is observed (all but one entry instead)' (a) critical is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Rank=1 Positive=0 OneIsZero=False Kept=0 Nearness=0 HasGap=True AllObserved=False HasRank=True *)
Open Scope Q_scope.
Definition without_2_part_a_critical_term (other_0 : Q) : Q :=
  let t1 := Qred (other_0 * other_0) in
  Qred ((- t1)).
Theorem without_2_part_a_critical :
  without_2_part_a_critical_term (-823 # 1024) = (-677329 # 1048576)
  /\ ~ without_2_part_a_critical_term (-823 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_a_critical.
Close Scope Q_scope.
