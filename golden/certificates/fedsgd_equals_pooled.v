(* fedsgd-equals-pooled *)
(* If parties share gradients of their own data after each step, and these are weighted by the numbers of their points, training is the same as on all data in one place. *)
(* party p has n_p points of n in all, and the loss f_p(w) = mean over its points of (w.x - y)^2/2; f = that of all points *)
(* a round: each party takes steps of size h on f_p from the shared w; the new w is the sum over p of (n_p/n) w_p *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) one round: with one local step a round is w - h grad f(w); for all real values of what is drawn. *)
(* at Parties=1 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope R_scope.
Definition part_a_one_round_1 (w_0 h_0 x_0_0 y_0_0 : R) : R :=
  let t9 := (w_0 + ((- h_0) * (((x_0_0 * w_0) - y_0_0) * x_0_0))) in
  (t9 - t9).
Theorem part_a_one_round : forall w_0 h_0 x_0_0 y_0_0 : R,
  part_a_one_round_1 w_0 h_0 x_0_0 y_0_0 = 0.
Proof.
  intros.
  unfold part_a_one_round_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_one_round.
Close Scope R_scope.

(* (a) one round: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Parties=1 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope Q_scope.
Definition part_a_one_round_evaluated_term (w_0 h_0 x_0_0 y_0_0 : Q) : Q * Q :=
  let t2 := Qred (- h_0) in
  let t4 := Qred (x_0_0 * w_0) in
  let t6 := Qred (t4 - y_0_0) in
  let t7 := Qred (t6 * x_0_0) in
  let t8 := Qred (t2 * t7) in
  (Qred ((w_0 + t8)), Qred ((w_0 + t8))).
Theorem part_a_one_round_evaluated :
  part_a_one_round_evaluated_term (97 # 256) (157 # 1024) (1399 # 512) (573 # 1024)
  = ((12341521395 # 68719476736), (12341521395 # 68719476736)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_one_round_evaluated.
Close Scope Q_scope.

(* (a) one round: with one local step a round is w - h grad f(w); for all real values of what is drawn. *)
(* at Parties=2 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope R_scope.
Definition part_a_one_round_larger_1 (w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 : R) : R :=
  let t9 := (((x_0_0 * w_0) - y_0_0) * x_0_0) in
  let t20 := ((((x_1_1 * w_0) - y_1_1) * x_1_1) + (((x_1_0 * w_0) - y_1_0) * x_1_0)) in
  ((w_0 + ((- (h_0 / 3)) * (t9 + t20))) - (((1 / 3) * (w_0 + ((- h_0) * t9))) + ((2 / 3) * (w_0 + ((- (h_0 / 2)) * t20))))).
Theorem part_a_one_round_larger : forall w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 : R,
  part_a_one_round_larger_1 w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 = 0.
Proof.
  intros.
  unfold part_a_one_round_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_one_round_larger.
Close Scope R_scope.

(* (a) one round: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Parties=2 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope Q_scope.
Definition part_a_one_round_larger_evaluated_term (w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 : Q) : Q * Q :=
  let t3 := Qred (h_0 / 3) in
  let t4 := Qred (- t3) in
  let t6 := Qred (x_0_0 * w_0) in
  let t8 := Qred (t6 - y_0_0) in
  let t9 := Qred (t8 * x_0_0) in
  let t11 := Qred (x_1_1 * w_0) in
  let t13 := Qred (t11 - y_1_1) in
  let t14 := Qred (t13 * x_1_1) in
  let t16 := Qred (x_1_0 * w_0) in
  let t18 := Qred (t16 - y_1_0) in
  let t19 := Qred (t18 * x_1_0) in
  let t20 := Qred (t14 + t19) in
  let t21 := Qred (t9 + t20) in
  let t22 := Qred (t4 * t21) in
  let t25 := Qred (- h_0) in
  let t26 := Qred (t25 * t9) in
  let t27 := Qred (w_0 + t26) in
  let t28 := Qred ((1 / 3) * t27) in
  let t31 := Qred (h_0 / 2) in
  let t32 := Qred (- t31) in
  let t33 := Qred (t32 * t20) in
  let t34 := Qred (w_0 + t33) in
  let t35 := Qred ((2 / 3) * t34) in
  (Qred ((w_0 + t22)), Qred ((t28 + t35))).
Theorem part_a_one_round_larger_evaluated :
  part_a_one_round_larger_evaluated_term (97 # 256) (157 # 1024) (1399 # 512) (573 # 1024) (-751 # 512) (-1053 # 1024) (789 # 512) (-1267 # 1024)
  = ((42151205761 # 206158430208), (42151205761 # 206158430208)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_one_round_larger_evaluated.
Close Scope Q_scope.

(* (b) all rounds: so after any number of rounds w is that of gradient descent on f; for all real values of what is drawn. *)
(* at Parties=1 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope R_scope.
Definition part_b_all_rounds_1 (w_0 h_0 x_0_0 y_0_0 : R) : R :=
  let t2 := (- h_0) in
  let t9 := (w_0 + (t2 * (((x_0_0 * w_0) - y_0_0) * x_0_0))) in
  let t14 := (t9 + (t2 * (((x_0_0 * t9) - y_0_0) * x_0_0))) in
  (t14 - t14).
Theorem part_b_all_rounds : forall w_0 h_0 x_0_0 y_0_0 : R,
  part_b_all_rounds_1 w_0 h_0 x_0_0 y_0_0 = 0.
Proof.
  intros.
  unfold part_b_all_rounds_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_b_all_rounds.
Close Scope R_scope.

(* (b) all rounds: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Parties=1 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope Q_scope.
Definition part_b_all_rounds_evaluated_term (w_0 h_0 x_0_0 y_0_0 : Q) : Q * Q :=
  let t2 := Qred (- h_0) in
  let t4 := Qred (x_0_0 * w_0) in
  let t6 := Qred (t4 - y_0_0) in
  let t7 := Qred (t6 * x_0_0) in
  let t8 := Qred (t2 * t7) in
  let t9 := Qred (w_0 + t8) in
  let t10 := Qred (x_0_0 * t9) in
  let t11 := Qred (t10 - y_0_0) in
  let t12 := Qred (t11 * x_0_0) in
  let t13 := Qred (t2 * t12) in
  (Qred ((t9 + t13)), Qred ((t9 + t13))).
Theorem part_b_all_rounds_evaluated :
  part_b_all_rounds_evaluated_term (97 # 256) (157 # 1024) (1399 # 512) (573 # 1024)
  = ((3844952311147347657 # 18446744073709551616), (3844952311147347657 # 18446744073709551616)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_all_rounds_evaluated.
Close Scope Q_scope.

(* (b) all rounds: so after any number of rounds w is that of gradient descent on f; for all real values of what is drawn. *)
(* at Parties=2 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope R_scope.
Definition part_b_all_rounds_larger_1 (w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 : R) : R :=
  let t4 := (- (h_0 / 3)) in
  let t9 := (((x_0_0 * w_0) - y_0_0) * x_0_0) in
  let t20 := ((((x_1_1 * w_0) - y_1_1) * x_1_1) + (((x_1_0 * w_0) - y_1_0) * x_1_0)) in
  let t23 := (w_0 + (t4 * (t9 + t20))) in
  let t34 := ((((x_0_0 * t23) - y_0_0) * x_0_0) + ((((x_1_1 * t23) - y_1_1) * x_1_1) + (((x_1_0 * t23) - y_1_0) * x_1_0))) in
  let t38 := (- h_0) in
  let t45 := (- (h_0 / 2)) in
  let t49 := (((1 / 3) * (w_0 + (t38 * t9))) + ((2 / 3) * (w_0 + (t45 * t20)))) in
  let t66 := (((1 / 3) * (t49 + (t38 * (((x_0_0 * t49) - y_0_0) * x_0_0)))) + ((2 / 3) * (t49 + (t45 * ((((x_1_1 * t49) - y_1_1) * x_1_1) + (((x_1_0 * t49) - y_1_0) * x_1_0)))))) in
  ((t23 + (t4 * t34)) - t66).
Theorem part_b_all_rounds_larger : forall w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 : R,
  part_b_all_rounds_larger_1 w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 = 0.
Proof.
  intros.
  unfold part_b_all_rounds_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_all_rounds_larger.
Close Scope R_scope.

(* (b) all rounds: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Parties=2 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=True *)
Open Scope Q_scope.
Definition part_b_all_rounds_larger_evaluated_term (w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 : Q) : Q * Q :=
  let t3 := Qred (h_0 / 3) in
  let t4 := Qred (- t3) in
  let t6 := Qred (x_0_0 * w_0) in
  let t8 := Qred (t6 - y_0_0) in
  let t9 := Qred (t8 * x_0_0) in
  let t11 := Qred (x_1_1 * w_0) in
  let t13 := Qred (t11 - y_1_1) in
  let t14 := Qred (t13 * x_1_1) in
  let t16 := Qred (x_1_0 * w_0) in
  let t18 := Qred (t16 - y_1_0) in
  let t19 := Qred (t18 * x_1_0) in
  let t20 := Qred (t14 + t19) in
  let t21 := Qred (t9 + t20) in
  let t22 := Qred (t4 * t21) in
  let t23 := Qred (w_0 + t22) in
  let t24 := Qred (x_0_0 * t23) in
  let t25 := Qred (t24 - y_0_0) in
  let t26 := Qred (t25 * x_0_0) in
  let t27 := Qred (x_1_1 * t23) in
  let t28 := Qred (t27 - y_1_1) in
  let t29 := Qred (t28 * x_1_1) in
  let t30 := Qred (x_1_0 * t23) in
  let t31 := Qred (t30 - y_1_0) in
  let t32 := Qred (t31 * x_1_0) in
  let t33 := Qred (t29 + t32) in
  let t34 := Qred (t26 + t33) in
  let t35 := Qred (t4 * t34) in
  let t38 := Qred (- h_0) in
  let t39 := Qred (t38 * t9) in
  let t40 := Qred (w_0 + t39) in
  let t41 := Qred ((1 / 3) * t40) in
  let t44 := Qred (h_0 / 2) in
  let t45 := Qred (- t44) in
  let t46 := Qred (t45 * t20) in
  let t47 := Qred (w_0 + t46) in
  let t48 := Qred ((2 / 3) * t47) in
  let t49 := Qred (t41 + t48) in
  let t50 := Qred (x_0_0 * t49) in
  let t51 := Qred (t50 - y_0_0) in
  let t52 := Qred (t51 * x_0_0) in
  let t53 := Qred (t38 * t52) in
  let t54 := Qred (t49 + t53) in
  let t55 := Qred ((1 / 3) * t54) in
  let t56 := Qred (x_1_1 * t49) in
  let t57 := Qred (t56 - y_1_1) in
  let t58 := Qred (t57 * x_1_1) in
  let t59 := Qred (x_1_0 * t49) in
  let t60 := Qred (t59 - y_1_0) in
  let t61 := Qred (t60 * x_1_0) in
  let t62 := Qred (t58 + t61) in
  let t63 := Qred (t45 * t62) in
  let t64 := Qred (t49 + t63) in
  let t65 := Qred ((2 / 3) * t64) in
  (Qred ((t23 + t35)), Qred ((t55 + t65))).
Theorem part_b_all_rounds_larger_evaluated :
  part_b_all_rounds_larger_evaluated_term (97 # 256) (157 # 1024) (1399 # 512) (573 # 1024) (-751 # 512) (-1053 # 1024) (789 # 512) (-1267 # 1024)
  = ((22733302423353022753 # 166020696663385964544), (22733302423353022753 # 166020696663385964544)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_all_rounds_larger_evaluated.
Close Scope Q_scope.

(* Without 'parties take one step a round (two)' (a) one round is false: at what trial 0 draws a difference is not zero. *)
(* at Parties=1 Dimension=1 Rounds=2 LocalSteps=2 WeightsBySize=True *)
Open Scope Q_scope.
Definition without_1_part_a_one_round_term (w_0 h_0 x_0_0 y_0_0 : Q) : Q :=
  let t2 := Qred (- h_0) in
  let t4 := Qred (x_0_0 * w_0) in
  let t6 := Qred (t4 - y_0_0) in
  let t7 := Qred (t6 * x_0_0) in
  let t8 := Qred (t2 * t7) in
  let t9 := Qred (w_0 + t8) in
  let t10 := Qred (x_0_0 * t9) in
  let t11 := Qred (t10 - y_0_0) in
  let t12 := Qred (t11 * x_0_0) in
  let t13 := Qred (t2 * t12) in
  let t14 := Qred (t9 + t13) in
  Qred ((t9 - t14)).
Theorem without_1_part_a_one_round :
  without_1_part_a_one_round_term (-481 # 512) (7 # 64) (-93 # 512) (-29 # 64) = (-1779482602530591 # 144115188075855872)
  /\ ~ without_1_part_a_one_round_term (-481 # 512) (7 # 64) (-93 # 512) (-29 # 64) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a_one_round.
Close Scope Q_scope.

(* Without 'parties are weighted by their points (equally)' (a) one round is false: at what trial 0 draws a difference is not zero. *)
(* at Parties=2 Dimension=1 Rounds=2 LocalSteps=1 WeightsBySize=False *)
Open Scope Q_scope.
Definition without_2_part_a_one_round_term (w_0 h_0 x_0_0 y_0_0 x_1_1 y_1_1 x_1_0 y_1_0 : Q) : Q :=
  let t3 := Qred (h_0 / 3) in
  let t4 := Qred (- t3) in
  let t6 := Qred (x_0_0 * w_0) in
  let t8 := Qred (t6 - y_0_0) in
  let t9 := Qred (t8 * x_0_0) in
  let t11 := Qred (x_1_1 * w_0) in
  let t13 := Qred (t11 - y_1_1) in
  let t14 := Qred (t13 * x_1_1) in
  let t16 := Qred (x_1_0 * w_0) in
  let t18 := Qred (t16 - y_1_0) in
  let t19 := Qred (t18 * x_1_0) in
  let t20 := Qred (t14 + t19) in
  let t21 := Qred (t9 + t20) in
  let t22 := Qred (t4 * t21) in
  let t23 := Qred (w_0 + t22) in
  let t25 := Qred (- h_0) in
  let t26 := Qred (t25 * t9) in
  let t27 := Qred (w_0 + t26) in
  let t28 := Qred ((1 / 2) * t27) in
  let t30 := Qred (h_0 / 2) in
  let t31 := Qred (- t30) in
  let t32 := Qred (t31 * t20) in
  let t33 := Qred (w_0 + t32) in
  let t34 := Qred ((1 / 2) * t33) in
  let t35 := Qred (t28 + t34) in
  Qred ((t23 - t35)).
Theorem without_2_part_a_one_round :
  without_2_part_a_one_round_term (-481 # 512) (7 # 64) (-93 # 512) (-29 # 64) (-189 # 256) (-59 # 64) (39 # 128) (-533 # 512) = (115261853 # 17179869184)
  /\ ~ without_2_part_a_one_round_term (-481 # 512) (7 # 64) (-93 # 512) (-29 # 64) (-189 # 256) (-59 # 64) (39 # 128) (-533 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_a_one_round.
Close Scope Q_scope.
