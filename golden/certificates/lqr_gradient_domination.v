(* lqr-gradient-domination *)
(* In linear quadratic control a gain that costs more than another one has a gradient: the difference is at most a multiple of the gradient squared, so that a gain without gradient is best. *)
(* x(t + 1) = A x(t) + B u(t), u = -K x, cost E sum of x^T Q x + u^T R u, E x(0) x(0)^T = S0, norms of Frobenius for gains *)
(* A_K = A - B K;  P_K = Q + K^T R K + A_K^T P_K A_K;  S_K = S0 + A_K S_K A_K^T;  C(K) = tr P_K S0 *)
(* W = R + B^T P_K B;  E_K = W K - B^T P_K A;  D = K' - K;  mu, rho = the least eigenvalues of S0 and R *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) difference: C(K') - C(K) = 2 tr S_K' D^T E_K + tr S_K' D^T W D; for all real values of what is drawn. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope R_scope.
Definition part_a_difference_divisor_1 (D_0 : R) : R :=
  (1 + (D_0 * D_0)).
Definition part_a_difference_divisor_2 (A_K_0 : R) : R :=
  (1 + (A_K_0 * A_K_0)).
Definition part_a_difference_divisor_3 (B_0 : R) : R :=
  (1 + (B_0 * B_0)).
Definition part_a_difference_divisor_4 (D_0 A_K_0 B_0 : R) : R :=
  let t10 := ((1 / (1 + (D_0 * D_0))) * D_0) in
  let t24 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t29 := ((1 / (1 + (B_0 * B_0))) * B_0) in
  let t31 := (t24 - (t29 * t10)) in
  (1 - (t31 * t31)).
Definition part_a_difference_divisor_5 (A_K_0 : R) : R :=
  let t24 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  (1 - (t24 * t24)).
Definition part_a_difference_1 (Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 : R) : R :=
  let t3 := ((Q_0 * Q_0) + (1 / 4)) in
  let t10 := ((1 / (1 + (D_0 * D_0))) * D_0) in
  let t11 := (K_0 + t10) in
  let t14 := ((R_0 * R_0) + (1 / 4)) in
  let t24 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t29 := ((1 / (1 + (B_0 * B_0))) * B_0) in
  let t31 := (t24 - (t29 * t10)) in
  let t33 := (1 - (t31 * t31)) in
  let t37 := ((S0_0 * S0_0) + (1 / 4)) in
  let t39 := (t14 * K_0) in
  let t44 := ((t3 + (K_0 * t39)) / (1 - (t24 * t24))) in
  let t49 := (t10 * (t37 / t33)) in
  (((((t3 + (t11 * (t14 * t11))) / t33) * t37) - (t44 * t37)) - ((2 * (t49 * (t39 - (t29 * (t44 * t24))))) + (t49 * ((t14 + (t29 * (t44 * t29))) * t10)))).
Theorem part_a_difference : forall Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 : R,
  part_a_difference_divisor_4 D_0 A_K_0 B_0 <> 0 ->
  part_a_difference_divisor_5 A_K_0 <> 0 ->
  part_a_difference_1 Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 = 0.
Proof.
  intros.
  assert (part_a_difference_divisor_1 D_0 <> 0) by (unfold part_a_difference_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_a_difference_divisor_2 A_K_0 <> 0) by (unfold part_a_difference_divisor_2; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_a_difference_divisor_3 B_0 <> 0) by (unfold part_a_difference_divisor_3; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_difference_divisor_1, part_a_difference_divisor_2, part_a_difference_divisor_3, part_a_difference_divisor_4, part_a_difference_divisor_5, part_a_difference_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_difference.
Close Scope R_scope.

(* (a) difference: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope Q_scope.
Definition part_a_difference_evaluated_term (Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 : Q) : Q * Q :=
  let t1 := Qred (Q_0 * Q_0) in
  let t3 := Qred (t1 + (1 / 4)) in
  let t7 := Qred (D_0 * D_0) in
  let t8 := Qred (1 + t7) in
  let t9 := Qred (1 / t8) in
  let t10 := Qred (t9 * D_0) in
  let t11 := Qred (K_0 + t10) in
  let t13 := Qred (R_0 * R_0) in
  let t14 := Qred (t13 + (1 / 4)) in
  let t15 := Qred (t14 * t11) in
  let t16 := Qred (t11 * t15) in
  let t17 := Qred (t3 + t16) in
  let t20 := Qred (A_K_0 * A_K_0) in
  let t21 := Qred (1 + t20) in
  let t22 := Qred (1 / t21) in
  let t23 := Qred (t22 * A_K_0) in
  let t24 := Qred ((7 / 8) * t23) in
  let t26 := Qred (B_0 * B_0) in
  let t27 := Qred (1 + t26) in
  let t28 := Qred (1 / t27) in
  let t29 := Qred (t28 * B_0) in
  let t30 := Qred (t29 * t10) in
  let t31 := Qred (t24 - t30) in
  let t32 := Qred (t31 * t31) in
  let t33 := Qred (1 - t32) in
  let t34 := Qred (t17 / t33) in
  let t36 := Qred (S0_0 * S0_0) in
  let t37 := Qred (t36 + (1 / 4)) in
  let t38 := Qred (t34 * t37) in
  let t39 := Qred (t14 * K_0) in
  let t40 := Qred (K_0 * t39) in
  let t41 := Qred (t3 + t40) in
  let t42 := Qred (t24 * t24) in
  let t43 := Qred (1 - t42) in
  let t44 := Qred (t41 / t43) in
  let t45 := Qred (t44 * t37) in
  let t48 := Qred (t37 / t33) in
  let t49 := Qred (t10 * t48) in
  let t50 := Qred (t44 * t24) in
  let t51 := Qred (t29 * t50) in
  let t52 := Qred (t39 - t51) in
  let t53 := Qred (t49 * t52) in
  let t54 := Qred (2 * t53) in
  let t55 := Qred (t44 * t29) in
  let t56 := Qred (t29 * t55) in
  let t57 := Qred (t14 + t56) in
  let t58 := Qred (t57 * t10) in
  let t59 := Qred (t49 * t58) in
  (Qred ((t38 - t45)), Qred ((t54 + t59))).
Theorem part_a_difference_evaluated :
  part_a_difference_evaluated_term (-1105 # 1024) (437 # 512) (-2155 # 1024) (-163 # 1024) (-917 # 1024) (-455 # 1024) (-657 # 1024)
  = ((13638572214602365912812118919541595304098326320430900410125 # 91676408544845237238047385976591679549321759480737953742848), (13638572214602365912812118919541595304098326320430900410125 # 91676408544845237238047385976591679549321759480737953742848)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_difference_evaluated.
Close Scope Q_scope.

(* (a) difference: C(K') - C(K) = 2 tr S_K' D^T E_K + tr S_K' D^T W D; for all real values of what is drawn. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=1 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope R_scope.
Definition part_a_difference_larger_divisor_1 (D_0 : R) : R :=
  (1 + (D_0 * D_0)).
Definition part_a_difference_larger_divisor_2 (A_K_0 : R) : R :=
  (1 + (A_K_0 * A_K_0)).
Definition part_a_difference_larger_divisor_3 (B_0 : R) : R :=
  (1 + (B_0 * B_0)).
Definition part_a_difference_larger_divisor_4 (D_0 A_K_0 B_0 : R) : R :=
  let t10 := ((1 / (1 + (D_0 * D_0))) * D_0) in
  let t24 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t31 := ((1 / 2) * ((1 / (1 + (B_0 * B_0))) * B_0)) in
  let t33 := (t24 - (t31 * t10)) in
  (1 - (t33 * t33)).
Definition part_a_difference_larger_divisor_5 (A_K_0 : R) : R :=
  let t24 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  (1 - (t24 * t24)).
Definition part_a_difference_larger_1 (Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 : R) : R :=
  let t3 := ((Q_0 * Q_0) + (1 / 4)) in
  let t10 := ((1 / (1 + (D_0 * D_0))) * D_0) in
  let t11 := (K_0 + t10) in
  let t14 := ((R_0 * R_0) + (1 / 4)) in
  let t24 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t31 := ((1 / 2) * ((1 / (1 + (B_0 * B_0))) * B_0)) in
  let t33 := (t24 - (t31 * t10)) in
  let t35 := (1 - (t33 * t33)) in
  let t39 := ((S0_0 * S0_0) + (1 / 4)) in
  let t41 := (t14 * K_0) in
  let t46 := ((t3 + (K_0 * t41)) / (1 - (t24 * t24))) in
  let t51 := (t10 * (t39 / t35)) in
  (((((t3 + (t11 * (t14 * t11))) / t35) * t39) - (t46 * t39)) - ((2 * (t51 * (t41 - (t31 * (t46 * t24))))) + (t51 * ((t14 + (t31 * (t46 * t31))) * t10)))).
Theorem part_a_difference_larger : forall Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 : R,
  part_a_difference_larger_divisor_4 D_0 A_K_0 B_0 <> 0 ->
  part_a_difference_larger_divisor_5 A_K_0 <> 0 ->
  part_a_difference_larger_1 Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 = 0.
Proof.
  intros.
  assert (part_a_difference_larger_divisor_1 D_0 <> 0) by (unfold part_a_difference_larger_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_a_difference_larger_divisor_2 A_K_0 <> 0) by (unfold part_a_difference_larger_divisor_2; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_a_difference_larger_divisor_3 B_0 <> 0) by (unfold part_a_difference_larger_divisor_3; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_difference_larger_divisor_1, part_a_difference_larger_divisor_2, part_a_difference_larger_divisor_3, part_a_difference_larger_divisor_4, part_a_difference_larger_divisor_5, part_a_difference_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_difference_larger.
Close Scope R_scope.

(* (a) difference: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=1 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope Q_scope.
Definition part_a_difference_larger_evaluated_term (Q_0 K_0 D_0 R_0 A_K_0 B_0 S0_0 : Q) : Q * Q :=
  let t1 := Qred (Q_0 * Q_0) in
  let t3 := Qred (t1 + (1 / 4)) in
  let t7 := Qred (D_0 * D_0) in
  let t8 := Qred (1 + t7) in
  let t9 := Qred (1 / t8) in
  let t10 := Qred (t9 * D_0) in
  let t11 := Qred (K_0 + t10) in
  let t13 := Qred (R_0 * R_0) in
  let t14 := Qred (t13 + (1 / 4)) in
  let t15 := Qred (t14 * t11) in
  let t16 := Qred (t11 * t15) in
  let t17 := Qred (t3 + t16) in
  let t20 := Qred (A_K_0 * A_K_0) in
  let t21 := Qred (1 + t20) in
  let t22 := Qred (1 / t21) in
  let t23 := Qred (t22 * A_K_0) in
  let t24 := Qred ((7 / 8) * t23) in
  let t27 := Qred (B_0 * B_0) in
  let t28 := Qred (1 + t27) in
  let t29 := Qred (1 / t28) in
  let t30 := Qred (t29 * B_0) in
  let t31 := Qred ((1 / 2) * t30) in
  let t32 := Qred (t31 * t10) in
  let t33 := Qred (t24 - t32) in
  let t34 := Qred (t33 * t33) in
  let t35 := Qred (1 - t34) in
  let t36 := Qred (t17 / t35) in
  let t38 := Qred (S0_0 * S0_0) in
  let t39 := Qred (t38 + (1 / 4)) in
  let t40 := Qred (t36 * t39) in
  let t41 := Qred (t14 * K_0) in
  let t42 := Qred (K_0 * t41) in
  let t43 := Qred (t3 + t42) in
  let t44 := Qred (t24 * t24) in
  let t45 := Qred (1 - t44) in
  let t46 := Qred (t43 / t45) in
  let t47 := Qred (t46 * t39) in
  let t50 := Qred (t39 / t35) in
  let t51 := Qred (t10 * t50) in
  let t52 := Qred (t46 * t24) in
  let t53 := Qred (t31 * t52) in
  let t54 := Qred (t41 - t53) in
  let t55 := Qred (t51 * t54) in
  let t56 := Qred (2 * t55) in
  let t57 := Qred (t46 * t31) in
  let t58 := Qred (t31 * t57) in
  let t59 := Qred (t14 + t58) in
  let t60 := Qred (t59 * t10) in
  let t61 := Qred (t51 * t60) in
  (Qred ((t40 - t47)), Qred ((t56 + t61))).
Theorem part_a_difference_larger_evaluated :
  part_a_difference_larger_evaluated_term (-1105 # 1024) (437 # 512) (-2155 # 1024) (-163 # 1024) (-917 # 1024) (-455 # 1024) (-657 # 1024)
  = ((-43886055663277319010349560486545415946079735997548890379875 # 8297414512196935508897987136516252127944194324266826688626688), (-43886055663277319010349560486545415946079735997548890379875 # 8297414512196935508897987136516252127944194324266826688626688)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_difference_larger_evaluated.
Close Scope Q_scope.

(* (a) duality: tr P_K S0 = tr (Q + K^T R K) S_K; for all real values of what is drawn. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope R_scope.
Definition part_a_duality_divisor_1 (A_K_0 : R) : R :=
  (1 + (A_K_0 * A_K_0)).
Definition part_a_duality_divisor_2 (A_K_0 : R) : R :=
  let t18 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  (1 - (t18 * t18)).
Definition part_a_duality_1 (Q_0 K_0 R_0 A_K_0 S0_0 : R) : R :=
  let t10 := (((Q_0 * Q_0) + (1 / 4)) + (K_0 * (((R_0 * R_0) + (1 / 4)) * K_0))) in
  let t18 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t20 := (1 - (t18 * t18)) in
  let t24 := ((S0_0 * S0_0) + (1 / 4)) in
  (((t10 / t20) * t24) - (t10 * (t24 / t20))).
Theorem part_a_duality : forall Q_0 K_0 R_0 A_K_0 S0_0 : R,
  part_a_duality_divisor_2 A_K_0 <> 0 ->
  part_a_duality_1 Q_0 K_0 R_0 A_K_0 S0_0 = 0.
Proof.
  intros.
  assert (part_a_duality_divisor_1 A_K_0 <> 0) by (unfold part_a_duality_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_duality_divisor_1, part_a_duality_divisor_2, part_a_duality_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_duality.
Close Scope R_scope.

(* (a) duality: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope Q_scope.
Definition part_a_duality_evaluated_term (Q_0 K_0 R_0 A_K_0 S0_0 : Q) : Q * Q :=
  let t1 := Qred (Q_0 * Q_0) in
  let t3 := Qred (t1 + (1 / 4)) in
  let t6 := Qred (R_0 * R_0) in
  let t7 := Qred (t6 + (1 / 4)) in
  let t8 := Qred (t7 * K_0) in
  let t9 := Qred (K_0 * t8) in
  let t10 := Qred (t3 + t9) in
  let t14 := Qred (A_K_0 * A_K_0) in
  let t15 := Qred (1 + t14) in
  let t16 := Qred (1 / t15) in
  let t17 := Qred (t16 * A_K_0) in
  let t18 := Qred ((7 / 8) * t17) in
  let t19 := Qred (t18 * t18) in
  let t20 := Qred (1 - t19) in
  let t21 := Qred (t10 / t20) in
  let t23 := Qred (S0_0 * S0_0) in
  let t24 := Qred (t23 + (1 / 4)) in
  let t26 := Qred (t24 / t20) in
  (Qred ((t21 * t24)), Qred ((t10 * t26))).
Theorem part_a_duality_evaluated :
  part_a_duality_evaluated_term (-1105 # 1024) (437 # 512) (-163 # 1024) (-917 # 1024) (-657 # 1024)
  = ((1099590557100766195549400307025 # 834426605419302446495321554944), (1099590557100766195549400307025 # 834426605419302446495321554944)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_duality_evaluated.
Close Scope Q_scope.

(* (a) duality: tr P_K S0 = tr (Q + K^T R K) S_K; for all real values of what is drawn. *)
(* at States=1 Inputs=2 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope R_scope.
Definition part_a_duality_larger_divisor_1 (A_K_0 : R) : R :=
  (1 + (A_K_0 * A_K_0)).
Definition part_a_duality_larger_divisor_2 (A_K_0 : R) : R :=
  let t41 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  (1 - (t41 * t41)).
Definition part_a_duality_larger_1 (Q_0 K_1 R_3 R_2 R_1 R_0 K_0 A_K_0 S0_0 : R) : R :=
  let t32 := ((K_1 * (((((R_3 * R_3) + (R_2 * R_2)) + (1 / 4)) * K_1) + (((R_3 * R_1) + (R_2 * R_0)) * K_0))) + (K_0 * ((((R_1 * R_3) + (R_0 * R_2)) * K_1) + ((((R_1 * R_1) + (R_0 * R_0)) + (1 / 4)) * K_0)))) in
  let t33 := (((Q_0 * Q_0) + (1 / 4)) + t32) in
  let t41 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t43 := (1 - (t41 * t41)) in
  let t47 := ((S0_0 * S0_0) + (1 / 4)) in
  (((t33 / t43) * t47) - (t33 * (t47 / t43))).
Theorem part_a_duality_larger : forall Q_0 K_1 R_3 R_2 R_1 R_0 K_0 A_K_0 S0_0 : R,
  part_a_duality_larger_divisor_2 A_K_0 <> 0 ->
  part_a_duality_larger_1 Q_0 K_1 R_3 R_2 R_1 R_0 K_0 A_K_0 S0_0 = 0.
Proof.
  intros.
  assert (part_a_duality_larger_divisor_1 A_K_0 <> 0) by (unfold part_a_duality_larger_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_duality_larger_divisor_1, part_a_duality_larger_divisor_2, part_a_duality_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_duality_larger.
Close Scope R_scope.

(* (a) duality: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 Inputs=2 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope Q_scope.
Definition part_a_duality_larger_evaluated_term (Q_0 K_1 R_3 R_2 R_1 R_0 K_0 A_K_0 S0_0 : Q) : Q * Q :=
  let t1 := Qred (Q_0 * Q_0) in
  let t3 := Qred (t1 + (1 / 4)) in
  let t6 := Qred (R_3 * R_3) in
  let t8 := Qred (R_2 * R_2) in
  let t9 := Qred (t6 + t8) in
  let t10 := Qred (t9 + (1 / 4)) in
  let t11 := Qred (t10 * K_1) in
  let t13 := Qred (R_3 * R_1) in
  let t15 := Qred (R_2 * R_0) in
  let t16 := Qred (t13 + t15) in
  let t18 := Qred (t16 * K_0) in
  let t19 := Qred (t11 + t18) in
  let t20 := Qred (K_1 * t19) in
  let t21 := Qred (R_1 * R_3) in
  let t22 := Qred (R_0 * R_2) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t23 * K_1) in
  let t25 := Qred (R_1 * R_1) in
  let t26 := Qred (R_0 * R_0) in
  let t27 := Qred (t25 + t26) in
  let t28 := Qred (t27 + (1 / 4)) in
  let t29 := Qred (t28 * K_0) in
  let t30 := Qred (t24 + t29) in
  let t31 := Qred (K_0 * t30) in
  let t32 := Qred (t20 + t31) in
  let t33 := Qred (t3 + t32) in
  let t37 := Qred (A_K_0 * A_K_0) in
  let t38 := Qred (1 + t37) in
  let t39 := Qred (1 / t38) in
  let t40 := Qred (t39 * A_K_0) in
  let t41 := Qred ((7 / 8) * t40) in
  let t42 := Qred (t41 * t41) in
  let t43 := Qred (1 - t42) in
  let t44 := Qred (t33 / t43) in
  let t46 := Qred (S0_0 * S0_0) in
  let t47 := Qred (t46 + (1 / 4)) in
  let t49 := Qred (t47 / t43) in
  (Qred ((t44 * t47)), Qred ((t33 * t49))).
Theorem part_a_duality_larger_evaluated :
  part_a_duality_larger_evaluated_term (-1105 # 1024) (271 # 256) (641 # 1024) (-239 # 256) (625 # 1024) (-163 # 1024) (437 # 512) (-917 # 1024) (-657 # 1024)
  = ((1545984554858571231384499772525 # 417213302709651223247660777472), (1545984554858571231384499772525 # 417213302709651223247660777472)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_duality_larger_evaluated.
Close Scope Q_scope.

(* (a) gradient: the derivative of C at K along V is <2 E_K S_K, V>; for all real values of what is drawn. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope R_scope.
Definition part_a_gradient_divisor_1 (A_K_0 : R) : R :=
  (1 + (A_K_0 * A_K_0)).
Definition part_a_gradient_divisor_2 (A_K_0 : R) : R :=
  let t18 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  (1 - (t18 * t18)).
Definition part_a_gradient_divisor_3 (B_0 : R) : R :=
  (1 + (B_0 * B_0)).
Definition part_a_gradient_1 (Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 : R) : R :=
  let t7 := ((R_0 * R_0) + (1 / 4)) in
  let t8 := (t7 * K_0) in
  let t18 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t20 := (1 - (t18 * t18)) in
  let t21 := ((((Q_0 * Q_0) + (1 / 4)) + (K_0 * t8)) / t20) in
  let t27 := ((1 / (1 + (B_0 * B_0))) * B_0) in
  let t30 := (- (t27 * V_0)) in
  let t44 := ((S0_0 * S0_0) + (1 / 4)) in
  ((((((- t21) * (- ((t30 * t18) + (t18 * t30)))) + ((V_0 * t8) + (K_0 * (t7 * V_0)))) / t20) * t44) - ((2 * ((t8 - (t27 * (t21 * t18))) * (t44 / t20))) * V_0)).
Theorem part_a_gradient : forall Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 : R,
  part_a_gradient_divisor_2 A_K_0 <> 0 ->
  part_a_gradient_1 Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 = 0.
Proof.
  intros.
  assert (part_a_gradient_divisor_1 A_K_0 <> 0) by (unfold part_a_gradient_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_a_gradient_divisor_3 B_0 <> 0) by (unfold part_a_gradient_divisor_3; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_gradient_divisor_1, part_a_gradient_divisor_2, part_a_gradient_divisor_3, part_a_gradient_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_gradient.
Close Scope R_scope.

(* (a) gradient: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 Inputs=1 IsNewtonStep=False Weakness=0 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope Q_scope.
Definition part_a_gradient_evaluated_term (Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 : Q) : Q * Q :=
  let t1 := Qred (Q_0 * Q_0) in
  let t3 := Qred (t1 + (1 / 4)) in
  let t6 := Qred (R_0 * R_0) in
  let t7 := Qred (t6 + (1 / 4)) in
  let t8 := Qred (t7 * K_0) in
  let t9 := Qred (K_0 * t8) in
  let t10 := Qred (t3 + t9) in
  let t14 := Qred (A_K_0 * A_K_0) in
  let t15 := Qred (1 + t14) in
  let t16 := Qred (1 / t15) in
  let t17 := Qred (t16 * A_K_0) in
  let t18 := Qred ((7 / 8) * t17) in
  let t19 := Qred (t18 * t18) in
  let t20 := Qred (1 - t19) in
  let t21 := Qred (t10 / t20) in
  let t22 := Qred (- t21) in
  let t24 := Qred (B_0 * B_0) in
  let t25 := Qred (1 + t24) in
  let t26 := Qred (1 / t25) in
  let t27 := Qred (t26 * B_0) in
  let t29 := Qred (t27 * V_0) in
  let t30 := Qred (- t29) in
  let t31 := Qred (t30 * t18) in
  let t32 := Qred (t18 * t30) in
  let t33 := Qred (t31 + t32) in
  let t34 := Qred (- t33) in
  let t35 := Qred (t22 * t34) in
  let t36 := Qred (V_0 * t8) in
  let t37 := Qred (t7 * V_0) in
  let t38 := Qred (K_0 * t37) in
  let t39 := Qred (t36 + t38) in
  let t40 := Qred (t35 + t39) in
  let t41 := Qred (t40 / t20) in
  let t43 := Qred (S0_0 * S0_0) in
  let t44 := Qred (t43 + (1 / 4)) in
  let t47 := Qred (t21 * t18) in
  let t48 := Qred (t27 * t47) in
  let t49 := Qred (t8 - t48) in
  let t50 := Qred (t44 / t20) in
  let t51 := Qred (t49 * t50) in
  let t52 := Qred (2 * t51) in
  (Qred ((t41 * t44)), Qred ((t52 * V_0))).
Theorem part_a_gradient_evaluated :
  part_a_gradient_evaluated_term (-1105 # 1024) (437 # 512) (-163 # 1024) (-917 # 1024) (-455 # 1024) (79 # 64) (-657 # 1024)
  = ((-2536986530023412293141214573027010093198482225 # 14582260604556861048839935640303364767238586368), (-2536986530023412293141214573027010093198482225 # 14582260604556861048839935640303364767238586368)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_gradient_evaluated.
Close Scope Q_scope.

(* (a) gradient: the derivative of C at K along V is <2 E_K S_K, V>; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at States=1 Inputs=1 IsNewtonStep=True Weakness=1 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope R_scope.
Definition part_a_gradient_larger_divisor_1 (A_K_0 : R) : R :=
  (1 + (A_K_0 * A_K_0)).
Definition part_a_gradient_larger_divisor_2 (A_K_0 : R) : R :=
  let t18 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  (1 - (t18 * t18)).
Definition part_a_gradient_larger_divisor_3 (B_0 : R) : R :=
  (1 + (B_0 * B_0)).
Definition part_a_gradient_larger_1 (Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 : R) : R :=
  let t7 := ((R_0 * R_0) + (1 / 4)) in
  let t8 := (t7 * K_0) in
  let t18 := ((7 / 8) * ((1 / (1 + (A_K_0 * A_K_0))) * A_K_0)) in
  let t20 := (1 - (t18 * t18)) in
  let t21 := ((((Q_0 * Q_0) + (1 / 4)) + (K_0 * t8)) / t20) in
  let t29 := ((1 / 2) * ((1 / (1 + (B_0 * B_0))) * B_0)) in
  let t32 := (- (t29 * V_0)) in
  let t46 := ((S0_0 * S0_0) + (1 / 4)) in
  ((((((- t21) * (- ((t32 * t18) + (t18 * t32)))) + ((V_0 * t8) + (K_0 * (t7 * V_0)))) / t20) * t46) - ((2 * ((t8 - (t29 * (t21 * t18))) * (t46 / t20))) * V_0)).
Theorem part_a_gradient_larger : forall Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 : R,
  part_a_gradient_larger_divisor_2 A_K_0 <> 0 ->
  part_a_gradient_larger_1 Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 = 0.
Proof.
  intros.
  assert (part_a_gradient_larger_divisor_1 A_K_0 <> 0) by (unfold part_a_gradient_larger_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_a_gradient_larger_divisor_3 B_0 <> 0) by (unfold part_a_gradient_larger_divisor_3; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_gradient_larger_divisor_1, part_a_gradient_larger_divisor_2, part_a_gradient_larger_divisor_3, part_a_gradient_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_gradient_larger.
Close Scope R_scope.

(* (a) gradient: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 Inputs=1 IsNewtonStep=True Weakness=1 ExcitesAll=True CostsInputs=True Stabilises=True *)
Open Scope Q_scope.
Definition part_a_gradient_larger_evaluated_term (Q_0 K_0 R_0 A_K_0 B_0 V_0 S0_0 : Q) : Q * Q :=
  let t1 := Qred (Q_0 * Q_0) in
  let t3 := Qred (t1 + (1 / 4)) in
  let t6 := Qred (R_0 * R_0) in
  let t7 := Qred (t6 + (1 / 4)) in
  let t8 := Qred (t7 * K_0) in
  let t9 := Qred (K_0 * t8) in
  let t10 := Qred (t3 + t9) in
  let t14 := Qred (A_K_0 * A_K_0) in
  let t15 := Qred (1 + t14) in
  let t16 := Qred (1 / t15) in
  let t17 := Qred (t16 * A_K_0) in
  let t18 := Qred ((7 / 8) * t17) in
  let t19 := Qred (t18 * t18) in
  let t20 := Qred (1 - t19) in
  let t21 := Qred (t10 / t20) in
  let t22 := Qred (- t21) in
  let t25 := Qred (B_0 * B_0) in
  let t26 := Qred (1 + t25) in
  let t27 := Qred (1 / t26) in
  let t28 := Qred (t27 * B_0) in
  let t29 := Qred ((1 / 2) * t28) in
  let t31 := Qred (t29 * V_0) in
  let t32 := Qred (- t31) in
  let t33 := Qred (t32 * t18) in
  let t34 := Qred (t18 * t32) in
  let t35 := Qred (t33 + t34) in
  let t36 := Qred (- t35) in
  let t37 := Qred (t22 * t36) in
  let t38 := Qred (V_0 * t8) in
  let t39 := Qred (t7 * V_0) in
  let t40 := Qred (K_0 * t39) in
  let t41 := Qred (t38 + t40) in
  let t42 := Qred (t37 + t41) in
  let t43 := Qred (t42 / t20) in
  let t45 := Qred (S0_0 * S0_0) in
  let t46 := Qred (t45 + (1 / 4)) in
  let t49 := Qred (t21 * t18) in
  let t50 := Qred (t29 * t49) in
  let t51 := Qred (t8 - t50) in
  let t52 := Qred (t46 / t20) in
  let t53 := Qred (t51 * t52) in
  let t54 := Qred (2 * t53) in
  (Qred ((t43 * t46)), Qred ((t54 * V_0))).
Theorem part_a_gradient_larger_evaluated :
  part_a_gradient_larger_evaluated_term (-1105 # 1024) (437 # 512) (-163 # 1024) (-917 # 1024) (-455 # 1024) (79 # 64) (-657 # 1024)
  = ((2183017116444126424219617269142170170611997775 # 14582260604556861048839935640303364767238586368), (2183017116444126424219617269142170170611997775 # 14582260604556861048839935640303364767238586368)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_gradient_larger_evaluated.
Close Scope Q_scope.
