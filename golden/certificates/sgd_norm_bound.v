(* sgd-norm-bound *)
(* One pass of stochastic gradient descent over m samples competes with every u of norm B: its expected loss is at most L(u) + B G/sqrt m. *)
(* convex losses l_t(w) = phi(z_t.w - theta_t), g_t a subgradient of l_t at w_t, w_1 = 0, w_(t+1) = w_t - eta g_t *)
(* (c): one pass over m independent samples, |g| <= G, eta = B/(G sqrt m), w' the mean of w_1 .. w_m, L the expected loss *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (b) sum_t g_t.(w_t - u) = (|u|^2 - |w_(T+1) - u|^2)/(2 eta) + (eta/2) sum_t |g_t|^2, for any multiples g_t of z_t; for all real values of what is drawn. *)
(* at Dimension=1 Steps=1 Rate=1 Samples=3 First=0 Second=0 Third=2 Absolute=False Convex=True Fresh=True Lengthened=1 FromZero=True *)
Open Scope R_scope.
Definition part_b_1 (slope_0 z_0 u_0 : R) : R :=
  let t11 := ((slope_0 * z_0) - u_0) in
  (((2 * (- (slope_0 * (- (z_0 * u_0))))) - ((u_0 * u_0) - (t11 * t11))) - ((slope_0 * slope_0) * (z_0 * z_0))).
Theorem part_b : forall slope_0 z_0 u_0 : R,
  part_b_1 slope_0 z_0 u_0 = 0.
Proof.
  intros.
  unfold part_b_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_b.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=1 Rate=1 Samples=3 First=0 Second=0 Third=2 Absolute=False Convex=True Fresh=True Lengthened=1 FromZero=True *)
Open Scope Q_scope.
Definition part_b_evaluated_term (slope_0 z_0 u_0 : Q) : Q * Q :=
  let t4 := Qred (z_0 * u_0) in
  let t5 := Qred (- t4) in
  let t6 := Qred (slope_0 * t5) in
  let t7 := Qred (- t6) in
  let t8 := Qred (2 * t7) in
  let t9 := Qred (u_0 * u_0) in
  let t10 := Qred (slope_0 * z_0) in
  let t11 := Qred (t10 - u_0) in
  let t12 := Qred (t11 * t11) in
  let t13 := Qred (t9 - t12) in
  let t15 := Qred (slope_0 * slope_0) in
  let t16 := Qred (z_0 * z_0) in
  (Qred ((t8 - t13)), Qred ((t15 * t16))).
Theorem part_b_evaluated :
  part_b_evaluated_term (27 # 64) (-119 # 1024) (-465 # 1024)
  = ((10323369 # 4294967296), (10323369 # 4294967296)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_evaluated.
Close Scope Q_scope.

(* (b) sum_t g_t.(w_t - u) = (|u|^2 - |w_(T+1) - u|^2)/(2 eta) + (eta/2) sum_t |g_t|^2, for any multiples g_t of z_t; for all real values of what is drawn. *)
(* at Dimension=1 Steps=2 Rate=4 Samples=3 First=0 Second=0 Third=2 Absolute=False Convex=True Fresh=True Lengthened=1 FromZero=True *)
Open Scope R_scope.
Definition part_b_larger_1 (slope_0 z_0 u_0 slope_1 z_1 : R) : R :=
  let t12 := ((4 * slope_0) * z_0) in
  let t23 := ((t12 + ((4 * slope_1) * z_1)) - u_0) in
  let t26 := ((8 * ((- (slope_0 * (- (z_0 * u_0)))) - (slope_1 * ((z_1 * t12) - (z_1 * u_0))))) - ((u_0 * u_0) - (t23 * t23))) in
  (t26 - (16 * (((slope_0 * slope_0) * (z_0 * z_0)) + ((slope_1 * slope_1) * (z_1 * z_1))))).
Theorem part_b_larger : forall slope_0 z_0 u_0 slope_1 z_1 : R,
  part_b_larger_1 slope_0 z_0 u_0 slope_1 z_1 = 0.
Proof.
  intros.
  unfold part_b_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_b_larger.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=2 Rate=4 Samples=3 First=0 Second=0 Third=2 Absolute=False Convex=True Fresh=True Lengthened=1 FromZero=True *)
Open Scope Q_scope.
Definition part_b_larger_evaluated_term (slope_0 z_0 u_0 slope_1 z_1 : Q) : Q * Q :=
  let t4 := Qred (z_0 * u_0) in
  let t5 := Qred (- t4) in
  let t6 := Qred (slope_0 * t5) in
  let t7 := Qred (- t6) in
  let t11 := Qred (4 * slope_0) in
  let t12 := Qred (t11 * z_0) in
  let t13 := Qred (z_1 * t12) in
  let t14 := Qred (z_1 * u_0) in
  let t15 := Qred (t13 - t14) in
  let t16 := Qred (slope_1 * t15) in
  let t17 := Qred (t7 - t16) in
  let t18 := Qred (8 * t17) in
  let t19 := Qred (u_0 * u_0) in
  let t20 := Qred (4 * slope_1) in
  let t21 := Qred (t20 * z_1) in
  let t22 := Qred (t12 + t21) in
  let t23 := Qred (t22 - u_0) in
  let t24 := Qred (t23 * t23) in
  let t25 := Qred (t19 - t24) in
  let t28 := Qred (slope_0 * slope_0) in
  let t29 := Qred (z_0 * z_0) in
  let t30 := Qred (t28 * t29) in
  let t31 := Qred (slope_1 * slope_1) in
  let t32 := Qred (z_1 * z_1) in
  let t33 := Qred (t31 * t32) in
  let t34 := Qred (t30 + t33) in
  (Qred ((t18 - t25)), Qred ((16 * t34))).
Theorem part_b_larger_evaluated :
  part_b_larger_evaluated_term (27 # 64) (-119 # 1024) (-465 # 1024) (319 # 512) (9 # 1024)
  = ((668938257 # 17179869184), (668938257 # 17179869184)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_larger_evaluated.
Close Scope Q_scope.
