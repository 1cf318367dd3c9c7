(* path-norm-rescaling-invariance *)
(* Rescaling a unit of a rectified network changes neither its function nor its path norm nor a step of Path-SGD. *)
(* f has rectified hidden units; w' multiplies what enters one of them, its bias included, by c > 0 and divides what leaves it by c; *)
(* kappa_e = d phi_2^2 / d w_e^2, the sum over the paths through e of the product of their other squared weights *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (i) f(x; w') = f(x; w); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=4 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_i_1 (W3_2 W3_0 W2_1 : R) : R :=
  let t4 := (W3_2 + (W3_0 * W2_1)) in
  (t4 - t4).
Theorem part_i : forall W3_2 W3_0 W2_1 : R,
  part_i_1 W3_2 W3_0 W2_1 = 0.
Proof.
  intros.
  unfold part_i_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i.
Close Scope R_scope.

(* (i): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=4 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_i_evaluated_term (W3_2 W3_0 W2_1 : Q) : Q * Q :=
  let t3 := Qred (W3_0 * W2_1) in
  (Qred ((W3_2 + t3)), Qred ((W3_2 + t3))).
Theorem part_i_evaluated :
  part_i_evaluated_term (-1925 # 512) (-445 # 1024) (1213 # 1024)
  = ((-4482185 # 1048576), (-4482185 # 1048576)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_evaluated.
Close Scope Q_scope.

(* (i) f(x; w') = f(x; w); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=4 First=2 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_i_larger_divisor_1 (c_0 : R) : R :=
  c_0.
Definition part_i_larger_1 (W3_2 W3_0 W2_2 c_0 : R) : R :=
  ((W3_2 + (W3_0 * W2_2)) - (W3_2 + ((W3_0 * (1 / c_0)) * (W2_2 * c_0)))).
Theorem part_i_larger : forall W3_2 W3_0 W2_2 c_0 : R,
  part_i_larger_divisor_1 c_0 <> 0 ->
  part_i_larger_1 W3_2 W3_0 W2_2 c_0 = 0.
Proof.
  intros.
  unfold part_i_larger_divisor_1, part_i_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_larger.
Close Scope R_scope.

(* (ii) phi_2(w')^2 = phi_2(w)^2; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_ii_divisor_1 (c_0 : R) : R :=
  c_0.
Definition part_ii_1 (W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 : R) : R :=
  let t1 := (W3_2 * W3_2) in
  let t12 := ((W1_1 * W1_1) + (W1_0 * W1_0)) in
  let t24 := ((W3_0 * W3_0) * ((W2_1 * W2_1) + ((W2_0 * W2_0) * t12))) in
  let t30 := (W3_1 * (1 / c_0)) in
  let t32 := (W2_3 * c_0) in
  let t34 := (W2_2 * c_0) in
  ((t1 + (((W3_1 * W3_1) * ((W2_3 * W2_3) + ((W2_2 * W2_2) * t12))) + t24)) - (t1 + (((t30 * t30) * ((t32 * t32) + ((t34 * t34) * t12))) + t24))).
Theorem part_ii : forall W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 : R,
  part_ii_divisor_1 c_0 <> 0 ->
  part_ii_1 W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 = 0.
Proof.
  intros.
  unfold part_ii_divisor_1, part_ii_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_ii.
Close Scope R_scope.

(* (ii): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_ii_evaluated_term (W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 : Q) : Q * Q :=
  let t1 := Qred (W3_2 * W3_2) in
  let t3 := Qred (W3_1 * W3_1) in
  let t5 := Qred (W2_3 * W2_3) in
  let t7 := Qred (W2_2 * W2_2) in
  let t9 := Qred (W1_1 * W1_1) in
  let t11 := Qred (W1_0 * W1_0) in
  let t12 := Qred (t9 + t11) in
  let t13 := Qred (t7 * t12) in
  let t14 := Qred (t5 + t13) in
  let t15 := Qred (t3 * t14) in
  let t17 := Qred (W3_0 * W3_0) in
  let t19 := Qred (W2_1 * W2_1) in
  let t21 := Qred (W2_0 * W2_0) in
  let t22 := Qred (t21 * t12) in
  let t23 := Qred (t19 + t22) in
  let t24 := Qred (t17 * t23) in
  let t25 := Qred (t15 + t24) in
  let t29 := Qred (1 / c_0) in
  let t30 := Qred (W3_1 * t29) in
  let t31 := Qred (t30 * t30) in
  let t32 := Qred (W2_3 * c_0) in
  let t33 := Qred (t32 * t32) in
  let t34 := Qred (W2_2 * c_0) in
  let t35 := Qred (t34 * t34) in
  let t36 := Qred (t35 * t12) in
  let t37 := Qred (t33 + t36) in
  let t38 := Qred (t31 * t37) in
  let t39 := Qred (t38 + t24) in
  (Qred ((t1 + t25)), Qred ((t1 + t39))).
Theorem part_ii_evaluated :
  part_ii_evaluated_term (-1925 # 512) (1511 # 1024) (-1077 # 1024) (-263 # 1024) (1909 # 1024) (409 # 512) (-445 # 1024) (1213 # 1024) (-651 # 1024) (3879 # 1024)
  = ((10211552641890780077 # 576460752303423488), (10211552641890780077 # 576460752303423488)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_evaluated.
Close Scope Q_scope.

(* (ii) phi_2(w')^2 = phi_2(w)^2; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=2 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_ii_larger_divisor_1 (c_0 : R) : R :=
  c_0.
Definition part_ii_larger_1 (W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 : R) : R :=
  let t1 := (W3_2 * W3_2) in
  let t15 := ((W1_2 * W1_2) + ((W1_1 * W1_1) + (W1_0 * W1_0))) in
  let t27 := ((W3_0 * W3_0) * ((W2_1 * W2_1) + ((W2_0 * W2_0) * t15))) in
  let t33 := (W3_1 * (1 / c_0)) in
  let t35 := (W2_3 * c_0) in
  let t37 := (W2_2 * c_0) in
  ((t1 + (((W3_1 * W3_1) * ((W2_3 * W2_3) + ((W2_2 * W2_2) * t15))) + t27)) - (t1 + (((t33 * t33) * ((t35 * t35) + ((t37 * t37) * t15))) + t27))).
Theorem part_ii_larger : forall W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 : R,
  part_ii_larger_divisor_1 c_0 <> 0 ->
  part_ii_larger_1 W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 = 0.
Proof.
  intros.
  unfold part_ii_larger_divisor_1, part_ii_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_ii_larger.
Close Scope R_scope.

(* (ii): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=2 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_ii_larger_evaluated_term (W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 : Q) : Q * Q :=
  let t1 := Qred (W3_2 * W3_2) in
  let t3 := Qred (W3_1 * W3_1) in
  let t5 := Qred (W2_3 * W2_3) in
  let t7 := Qred (W2_2 * W2_2) in
  let t9 := Qred (W1_2 * W1_2) in
  let t11 := Qred (W1_1 * W1_1) in
  let t13 := Qred (W1_0 * W1_0) in
  let t14 := Qred (t11 + t13) in
  let t15 := Qred (t9 + t14) in
  let t16 := Qred (t7 * t15) in
  let t17 := Qred (t5 + t16) in
  let t18 := Qred (t3 * t17) in
  let t20 := Qred (W3_0 * W3_0) in
  let t22 := Qred (W2_1 * W2_1) in
  let t24 := Qred (W2_0 * W2_0) in
  let t25 := Qred (t24 * t15) in
  let t26 := Qred (t22 + t25) in
  let t27 := Qred (t20 * t26) in
  let t28 := Qred (t18 + t27) in
  let t32 := Qred (1 / c_0) in
  let t33 := Qred (W3_1 * t32) in
  let t34 := Qred (t33 * t33) in
  let t35 := Qred (W2_3 * c_0) in
  let t36 := Qred (t35 * t35) in
  let t37 := Qred (W2_2 * c_0) in
  let t38 := Qred (t37 * t37) in
  let t39 := Qred (t38 * t15) in
  let t40 := Qred (t36 + t39) in
  let t41 := Qred (t34 * t40) in
  let t42 := Qred (t41 + t27) in
  (Qred ((t1 + t28)), Qred ((t1 + t42))).
Theorem part_ii_larger_evaluated :
  part_ii_larger_evaluated_term (-1925 # 512) (1511 # 1024) (-1077 # 1024) (-263 # 1024) (-309 # 1024) (1909 # 1024) (409 # 512) (-445 # 1024) (1213 # 1024) (-651 # 1024) (3879 # 1024)
  = ((5111549206983231787 # 288230376151711744), (5111549206983231787 # 288230376151711744)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_larger_evaluated.
Close Scope Q_scope.

(* (ii) path by path: phi_2(w)^2 = the sum over all paths from an input or a bias to an output of the product of the squared weights; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_ii_path_by_path_1 (W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 : R) : R :=
  let t1 := (W3_2 * W3_2) in
  let t3 := (W3_1 * W3_1) in
  let t5 := (W2_3 * W2_3) in
  let t7 := (W2_2 * W2_2) in
  let t9 := (W1_1 * W1_1) in
  let t11 := (W1_0 * W1_0) in
  let t12 := (t9 + t11) in
  let t17 := (W3_0 * W3_0) in
  let t19 := (W2_1 * W2_1) in
  let t21 := (W2_0 * W2_0) in
  let t39 := ((((((t11 * t21) * t17) + ((t11 * t7) * t3)) + ((t9 * t21) * t17)) + ((t9 * t7) * t3)) + (t19 * t17)) in
  ((t1 + ((t3 * (t5 + (t7 * t12))) + (t17 * (t19 + (t21 * t12))))) - ((t39 + (t5 * t3)) + t1)).
Theorem part_ii_path_by_path : forall W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 : R,
  part_ii_path_by_path_1 W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 = 0.
Proof.
  intros.
  unfold part_ii_path_by_path_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_ii_path_by_path.
Close Scope R_scope.

(* (ii) path by path: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_ii_path_by_path_evaluated_term (W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 : Q) : Q * Q :=
  let t1 := Qred (W3_2 * W3_2) in
  let t3 := Qred (W3_1 * W3_1) in
  let t5 := Qred (W2_3 * W2_3) in
  let t7 := Qred (W2_2 * W2_2) in
  let t9 := Qred (W1_1 * W1_1) in
  let t11 := Qred (W1_0 * W1_0) in
  let t12 := Qred (t9 + t11) in
  let t13 := Qred (t7 * t12) in
  let t14 := Qred (t5 + t13) in
  let t15 := Qred (t3 * t14) in
  let t17 := Qred (W3_0 * W3_0) in
  let t19 := Qred (W2_1 * W2_1) in
  let t21 := Qred (W2_0 * W2_0) in
  let t22 := Qred (t21 * t12) in
  let t23 := Qred (t19 + t22) in
  let t24 := Qred (t17 * t23) in
  let t25 := Qred (t15 + t24) in
  let t27 := Qred (t11 * t21) in
  let t28 := Qred (t27 * t17) in
  let t29 := Qred (t11 * t7) in
  let t30 := Qred (t29 * t3) in
  let t31 := Qred (t28 + t30) in
  let t32 := Qred (t9 * t21) in
  let t33 := Qred (t32 * t17) in
  let t34 := Qred (t31 + t33) in
  let t35 := Qred (t9 * t7) in
  let t36 := Qred (t35 * t3) in
  let t37 := Qred (t34 + t36) in
  let t38 := Qred (t19 * t17) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t5 * t3) in
  let t41 := Qred (t39 + t40) in
  (Qred ((t1 + t25)), Qred ((t41 + t1))).
Theorem part_ii_path_by_path_evaluated :
  part_ii_path_by_path_evaluated_term (-1925 # 512) (1511 # 1024) (-1077 # 1024) (-263 # 1024) (1909 # 1024) (409 # 512) (-445 # 1024) (1213 # 1024) (-651 # 1024)
  = ((10211552641890780077 # 576460752303423488), (10211552641890780077 # 576460752303423488)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_path_by_path_evaluated.
Close Scope Q_scope.

(* (ii) path by path: phi_2(w)^2 = the sum over all paths from an input or a bias to an output of the product of the squared weights; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=2 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_ii_path_by_path_larger_1 (W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 : R) : R :=
  let t1 := (W3_2 * W3_2) in
  let t3 := (W3_1 * W3_1) in
  let t5 := (W2_3 * W2_3) in
  let t7 := (W2_2 * W2_2) in
  let t9 := (W1_2 * W1_2) in
  let t11 := (W1_1 * W1_1) in
  let t13 := (W1_0 * W1_0) in
  let t15 := (t9 + (t11 + t13)) in
  let t20 := (W3_0 * W3_0) in
  let t22 := (W2_1 * W2_1) in
  let t24 := (W2_0 * W2_0) in
  let t43 := ((((((t13 * t24) * t20) + ((t13 * t7) * t3)) + ((t11 * t24) * t20)) + ((t11 * t7) * t3)) + ((t9 * t24) * t20)) in
  ((t1 + ((t3 * (t5 + (t7 * t15))) + (t20 * (t22 + (t24 * t15))))) - ((((t43 + ((t9 * t7) * t3)) + (t22 * t20)) + (t5 * t3)) + t1)).
Theorem part_ii_path_by_path_larger : forall W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 : R,
  part_ii_path_by_path_larger_1 W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 = 0.
Proof.
  intros.
  unfold part_ii_path_by_path_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_ii_path_by_path_larger.
Close Scope R_scope.

(* (ii) path by path: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=2 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_ii_path_by_path_larger_evaluated_term (W3_2 W3_1 W2_3 W2_2 W1_2 W1_1 W1_0 W3_0 W2_1 W2_0 : Q) : Q * Q :=
  let t1 := Qred (W3_2 * W3_2) in
  let t3 := Qred (W3_1 * W3_1) in
  let t5 := Qred (W2_3 * W2_3) in
  let t7 := Qred (W2_2 * W2_2) in
  let t9 := Qred (W1_2 * W1_2) in
  let t11 := Qred (W1_1 * W1_1) in
  let t13 := Qred (W1_0 * W1_0) in
  let t14 := Qred (t11 + t13) in
  let t15 := Qred (t9 + t14) in
  let t16 := Qred (t7 * t15) in
  let t17 := Qred (t5 + t16) in
  let t18 := Qred (t3 * t17) in
  let t20 := Qred (W3_0 * W3_0) in
  let t22 := Qred (W2_1 * W2_1) in
  let t24 := Qred (W2_0 * W2_0) in
  let t25 := Qred (t24 * t15) in
  let t26 := Qred (t22 + t25) in
  let t27 := Qred (t20 * t26) in
  let t28 := Qred (t18 + t27) in
  let t30 := Qred (t13 * t24) in
  let t31 := Qred (t30 * t20) in
  let t32 := Qred (t13 * t7) in
  let t33 := Qred (t32 * t3) in
  let t34 := Qred (t31 + t33) in
  let t35 := Qred (t11 * t24) in
  let t36 := Qred (t35 * t20) in
  let t37 := Qred (t34 + t36) in
  let t38 := Qred (t11 * t7) in
  let t39 := Qred (t38 * t3) in
  let t40 := Qred (t37 + t39) in
  let t41 := Qred (t9 * t24) in
  let t42 := Qred (t41 * t20) in
  let t43 := Qred (t40 + t42) in
  let t44 := Qred (t9 * t7) in
  let t45 := Qred (t44 * t3) in
  let t46 := Qred (t43 + t45) in
  let t47 := Qred (t22 * t20) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (t5 * t3) in
  let t50 := Qred (t48 + t49) in
  (Qred ((t1 + t28)), Qred ((t50 + t1))).
Theorem part_ii_path_by_path_larger_evaluated :
  part_ii_path_by_path_larger_evaluated_term (-1925 # 512) (1511 # 1024) (-1077 # 1024) (-263 # 1024) (-309 # 1024) (1909 # 1024) (409 # 512) (-445 # 1024) (1213 # 1024) (-651 # 1024)
  = ((5111549206983231787 # 288230376151711744), (5111549206983231787 # 288230376151711744)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_path_by_path_larger_evaluated.
Close Scope Q_scope.

(* (iv) the step w_e -= eta g_e/kappa_e, g the gradient of a loss: the step of w' is the rescaled step of w; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=4 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_iv_divisor_1 (W3_0 : R) : R :=
  (W3_0 * W3_0).
Definition part_iv_divisor_2 (W1_0 W1_1 W1_2 W1_3 W1_4 W2_0 W2_1 : R) : R :=
  let t46 := ((W2_0 * W2_0) * ((W1_4 * W1_4) + ((W1_3 * W1_3) + ((W1_2 * W1_2) + ((W1_1 * W1_1) + (W1_0 * W1_0)))))) in
  ((W2_1 * W2_1) + t46).
Definition part_iv_divisor_3 (c_0 : R) : R :=
  c_0.
Definition part_iv_1 (W1_0 : R) : R :=
  (W1_0 - W1_0).
Definition part_iv_2 (W1_1 : R) : R :=
  (W1_1 - W1_1).
Definition part_iv_3 (W1_2 : R) : R :=
  (W1_2 - W1_2).
Definition part_iv_4 (W1_3 : R) : R :=
  (W1_3 - W1_3).
Definition part_iv_5 (W1_4 : R) : R :=
  (W1_4 - W1_4).
Definition part_iv_6 (W2_0 : R) : R :=
  (W2_0 - W2_0).
Definition part_iv_7 (W2_1 eta_0 W3_2 W3_0 y_0 : R) : R :=
  let t19 := ((W3_2 + (W3_0 * W2_1)) - y_0) in
  let t24 := (W2_1 - ((eta_0 * (t19 * W3_0)) / (W3_0 * W3_0))) in
  (t24 - t24).
Definition part_iv_8 (W2_2 c_0 : R) : R :=
  let t28 := (W2_2 * c_0) in
  (t28 - t28).
Definition part_iv_9 (c_0 W2_3 : R) : R :=
  let t31 := (W2_3 * c_0) in
  (t31 - t31).
Definition part_iv_10 (W1_0 W1_1 W1_2 W1_3 W1_4 W2_0 W2_1 eta_0 W3_2 W3_0 y_0 : R) : R :=
  let t19 := ((W3_2 + (W3_0 * W2_1)) - y_0) in
  let t46 := ((W2_0 * W2_0) * ((W1_4 * W1_4) + ((W1_3 * W1_3) + ((W1_2 * W1_2) + ((W1_1 * W1_1) + (W1_0 * W1_0)))))) in
  let t49 := (W3_0 - ((eta_0 * (t19 * W2_1)) / ((W2_1 * W2_1) + t46))) in
  (t49 - t49).
Definition part_iv_11 (c_0 W3_1 : R) : R :=
  let t54 := (W3_1 * (1 / c_0)) in
  (t54 - t54).
Definition part_iv_12 (W2_1 eta_0 W3_2 W3_0 y_0 : R) : R :=
  let t19 := ((W3_2 + (W3_0 * W2_1)) - y_0) in
  let t57 := (W3_2 - (eta_0 * t19)) in
  (t57 - t57).
Theorem part_iv : forall W1_0 W1_1 W1_2 W1_3 W1_4 W2_0 W2_1 eta_0 W3_2 W3_0 y_0 W2_2 c_0 W2_3 W3_1 : R,
  part_iv_divisor_1 W3_0 <> 0 ->
  part_iv_divisor_2 W1_0 W1_1 W1_2 W1_3 W1_4 W2_0 W2_1 <> 0 ->
  part_iv_divisor_3 c_0 <> 0 ->
  part_iv_1 W1_0 = 0 /\
  part_iv_2 W1_1 = 0 /\
  part_iv_3 W1_2 = 0 /\
  part_iv_4 W1_3 = 0 /\
  part_iv_5 W1_4 = 0 /\
  part_iv_6 W2_0 = 0 /\
  part_iv_7 W2_1 eta_0 W3_2 W3_0 y_0 = 0 /\
  part_iv_8 W2_2 c_0 = 0 /\
  part_iv_9 c_0 W2_3 = 0 /\
  part_iv_10 W1_0 W1_1 W1_2 W1_3 W1_4 W2_0 W2_1 eta_0 W3_2 W3_0 y_0 = 0 /\
  part_iv_11 c_0 W3_1 = 0 /\
  part_iv_12 W2_1 eta_0 W3_2 W3_0 y_0 = 0.
Proof.
  intros.
  unfold part_iv_divisor_1, part_iv_divisor_2, part_iv_divisor_3, part_iv_1, part_iv_2, part_iv_3, part_iv_4, part_iv_5, part_iv_6, part_iv_7, part_iv_8, part_iv_9, part_iv_10, part_iv_11, part_iv_12 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv.
Close Scope R_scope.

(* (iv): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=4 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_iv_evaluated_term (W1_0 W1_1 W1_2 W1_3 W1_4 W2_0 W2_1 eta_0 W3_2 W3_0 y_0 W2_2 c_0 W2_3 W3_1 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t10 := Qred (W3_0 * W2_1) in
  let t11 := Qred (W3_2 + t10) in
  let t13 := Qred (t11 - y_0) in
  let t14 := Qred (t13 * W3_0) in
  let t15 := Qred (eta_0 * t14) in
  let t16 := Qred (W3_0 * W3_0) in
  let t17 := Qred (t15 / t16) in
  let t24 := Qred (t13 * W2_1) in
  let t25 := Qred (eta_0 * t24) in
  let t26 := Qred (W2_1 * W2_1) in
  let t27 := Qred (W2_0 * W2_0) in
  let t28 := Qred (W1_4 * W1_4) in
  let t29 := Qred (W1_3 * W1_3) in
  let t30 := Qred (W1_2 * W1_2) in
  let t31 := Qred (W1_1 * W1_1) in
  let t32 := Qred (W1_0 * W1_0) in
  let t33 := Qred (t31 + t32) in
  let t34 := Qred (t30 + t33) in
  let t35 := Qred (t29 + t34) in
  let t36 := Qred (t28 + t35) in
  let t37 := Qred (t27 * t36) in
  let t38 := Qred (t26 + t37) in
  let t39 := Qred (t25 / t38) in
  let t43 := Qred (1 / c_0) in
  let t45 := Qred (eta_0 * t13) in
  (Qred (W1_0), Qred (W1_1), Qred (W1_2), Qred (W1_3), Qred (W1_4), Qred (W2_0), Qred ((W2_1 - t17)), Qred ((W2_1 - t17)), Qred ((W2_2 * c_0)), Qred ((W2_2 * c_0)), Qred ((W2_3 * c_0)), Qred ((W2_3 * c_0)), Qred ((W3_0 - t39)), Qred ((W3_0 - t39)), Qred ((W3_1 * t43)), Qred ((W3_1 * t43)), Qred ((W3_2 - t45)), Qred ((W3_2 - t45))).
Theorem part_iv_evaluated :
  part_iv_evaluated_term (409 # 512) (1909 # 1024) (-309 # 1024) (-71 # 1024) (353 # 512) (-651 # 1024) (1213 # 1024) (213 # 512) (-1925 # 512) (-445 # 1024) (-429 # 256) (-263 # 1024) (3879 # 1024) (-1077 # 1024) (1511 # 1024)
  = ((409 # 512), (1909 # 1024), (-309 # 1024), (-71 # 1024), (353 # 512), (-651 # 1024), (-304055293 # 233308160), (-304055293 # 233308160), (-1020177 # 1048576), (-1020177 # 1048576), (-4177683 # 1048576), (-4177683 # 1048576), (-171088180336903 # 3711699530042368), (-171088180336903 # 3711699530042368), (1511 # 3879), (1511 # 3879), (-1438083587 # 536870912), (-1438083587 # 536870912)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_evaluated.
Close Scope Q_scope.

(* (iv) the step w_e -= eta g_e/kappa_e, g the gradient of a loss: the step of w' is the rescaled step of w; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=4 First=2 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_iv_larger_divisor_1 (W3_0 : R) : R :=
  (W3_0 * W3_0).
Definition part_iv_larger_divisor_2 (c_0 : R) : R :=
  c_0.
Definition part_iv_larger_divisor_3 (c_0 W3_0 : R) : R :=
  let t43 := (1 / c_0) in
  let t44 := (W3_0 * t43) in
  (t44 * t44).
Definition part_iv_larger_divisor_4 (W1_0 W1_1 W1_2 W1_3 W1_4 W1_5 W1_6 W1_7 W1_8 W1_9 W2_0 W2_1 W2_2 : R) : R :=
  let t72 := ((W1_9 * W1_9) + ((W1_8 * W1_8) + ((W1_7 * W1_7) + ((W1_6 * W1_6) + (W1_5 * W1_5))))) in
  let t83 := ((W1_4 * W1_4) + ((W1_3 * W1_3) + ((W1_2 * W1_2) + ((W1_1 * W1_1) + (W1_0 * W1_0))))) in
  ((W2_2 * W2_2) + (((W2_1 * W2_1) * t72) + ((W2_0 * W2_0) * t83))).
Definition part_iv_larger_divisor_5 (W1_0 W1_1 W1_2 W1_3 W1_4 W1_5 W1_6 W1_7 W1_8 W1_9 W2_0 c_0 W2_1 W2_2 : R) : R :=
  let t22 := (W2_0 * c_0) in
  let t25 := (W2_1 * c_0) in
  let t41 := (W2_2 * c_0) in
  let t72 := ((W1_9 * W1_9) + ((W1_8 * W1_8) + ((W1_7 * W1_7) + ((W1_6 * W1_6) + (W1_5 * W1_5))))) in
  let t83 := ((W1_4 * W1_4) + ((W1_3 * W1_3) + ((W1_2 * W1_2) + ((W1_1 * W1_1) + (W1_0 * W1_0))))) in
  ((t41 * t41) + (((t25 * t25) * t72) + ((t22 * t22) * t83))).
Definition part_iv_larger_1 (W1_0 : R) : R :=
  (W1_0 - W1_0).
Definition part_iv_larger_2 (W1_1 : R) : R :=
  (W1_1 - W1_1).
Definition part_iv_larger_3 (W1_2 : R) : R :=
  (W1_2 - W1_2).
Definition part_iv_larger_4 (W1_3 : R) : R :=
  (W1_3 - W1_3).
Definition part_iv_larger_5 (W1_4 : R) : R :=
  (W1_4 - W1_4).
Definition part_iv_larger_6 (W1_5 : R) : R :=
  (W1_5 - W1_5).
Definition part_iv_larger_7 (W1_6 : R) : R :=
  (W1_6 - W1_6).
Definition part_iv_larger_8 (W1_7 : R) : R :=
  (W1_7 - W1_7).
Definition part_iv_larger_9 (W1_8 : R) : R :=
  (W1_8 - W1_8).
Definition part_iv_larger_10 (W1_9 : R) : R :=
  (W1_9 - W1_9).
Definition part_iv_larger_11 (W2_0 c_0 : R) : R :=
  let t22 := (W2_0 * c_0) in
  (t22 - t22).
Definition part_iv_larger_12 (c_0 W2_1 : R) : R :=
  let t25 := (W2_1 * c_0) in
  (t25 - t25).
Definition part_iv_larger_13 (c_0 W2_2 eta_0 W3_2 W3_0 y_0 : R) : R :=
  let t34 := ((W3_2 + (W3_0 * W2_2)) - y_0) in
  let t41 := (W2_2 * c_0) in
  let t43 := (1 / c_0) in
  let t44 := (W3_0 * t43) in
  let t47 := ((W3_2 + (t44 * t41)) - y_0) in
  (((W2_2 - ((eta_0 * (t34 * W3_0)) / (W3_0 * W3_0))) * c_0) - (t41 - ((eta_0 * (t47 * t44)) / (t44 * t44)))).
Definition part_iv_larger_14 (W2_3 : R) : R :=
  (W2_3 - W2_3).
Definition part_iv_larger_15 (W2_4 : R) : R :=
  (W2_4 - W2_4).
Definition part_iv_larger_16 (W2_5 : R) : R :=
  (W2_5 - W2_5).
Definition part_iv_larger_17 (W1_0 W1_1 W1_2 W1_3 W1_4 W1_5 W1_6 W1_7 W1_8 W1_9 W2_0 c_0 W2_1 W2_2 eta_0 W3_2 W3_0 y_0 : R) : R :=
  let t22 := (W2_0 * c_0) in
  let t25 := (W2_1 * c_0) in
  let t34 := ((W3_2 + (W3_0 * W2_2)) - y_0) in
  let t41 := (W2_2 * c_0) in
  let t43 := (1 / c_0) in
  let t44 := (W3_0 * t43) in
  let t47 := ((W3_2 + (t44 * t41)) - y_0) in
  let t72 := ((W1_9 * W1_9) + ((W1_8 * W1_8) + ((W1_7 * W1_7) + ((W1_6 * W1_6) + (W1_5 * W1_5))))) in
  let t83 := ((W1_4 * W1_4) + ((W1_3 * W1_3) + ((W1_2 * W1_2) + ((W1_1 * W1_1) + (W1_0 * W1_0))))) in
  let t88 := (W3_0 - ((eta_0 * (t34 * W2_2)) / ((W2_2 * W2_2) + (((W2_1 * W2_1) * t72) + ((W2_0 * W2_0) * t83))))) in
  ((t88 * t43) - (t44 - ((eta_0 * (t47 * t41)) / ((t41 * t41) + (((t25 * t25) * t72) + ((t22 * t22) * t83)))))).
Definition part_iv_larger_18 (W3_1 : R) : R :=
  (W3_1 - W3_1).
Definition part_iv_larger_19 (c_0 W2_2 eta_0 W3_2 W3_0 y_0 : R) : R :=
  let t34 := ((W3_2 + (W3_0 * W2_2)) - y_0) in
  let t41 := (W2_2 * c_0) in
  let t43 := (1 / c_0) in
  let t44 := (W3_0 * t43) in
  let t47 := ((W3_2 + (t44 * t41)) - y_0) in
  ((W3_2 - (eta_0 * t34)) - (W3_2 - (eta_0 * t47))).
Theorem part_iv_larger : forall W1_0 W1_1 W1_2 W1_3 W1_4 W1_5 W1_6 W1_7 W1_8 W1_9 W2_0 c_0 W2_1 W2_2 eta_0 W3_2 W3_0 y_0 W2_3 W2_4 W2_5 W3_1 : R,
  part_iv_larger_divisor_1 W3_0 <> 0 ->
  part_iv_larger_divisor_2 c_0 <> 0 ->
  part_iv_larger_divisor_3 c_0 W3_0 <> 0 ->
  part_iv_larger_divisor_4 W1_0 W1_1 W1_2 W1_3 W1_4 W1_5 W1_6 W1_7 W1_8 W1_9 W2_0 W2_1 W2_2 <> 0 ->
  part_iv_larger_divisor_5 W1_0 W1_1 W1_2 W1_3 W1_4 W1_5 W1_6 W1_7 W1_8 W1_9 W2_0 c_0 W2_1 W2_2 <> 0 ->
  part_iv_larger_1 W1_0 = 0 /\
  part_iv_larger_2 W1_1 = 0 /\
  part_iv_larger_3 W1_2 = 0 /\
  part_iv_larger_4 W1_3 = 0 /\
  part_iv_larger_5 W1_4 = 0 /\
  part_iv_larger_6 W1_5 = 0 /\
  part_iv_larger_7 W1_6 = 0 /\
  part_iv_larger_8 W1_7 = 0 /\
  part_iv_larger_9 W1_8 = 0 /\
  part_iv_larger_10 W1_9 = 0 /\
  part_iv_larger_11 W2_0 c_0 = 0 /\
  part_iv_larger_12 c_0 W2_1 = 0 /\
  part_iv_larger_13 c_0 W2_2 eta_0 W3_2 W3_0 y_0 = 0 /\
  part_iv_larger_14 W2_3 = 0 /\
  part_iv_larger_15 W2_4 = 0 /\
  part_iv_larger_16 W2_5 = 0 /\
  part_iv_larger_17 W1_0 W1_1 W1_2 W1_3 W1_4 W1_5 W1_6 W1_7 W1_8 W1_9 W2_0 c_0 W2_1 W2_2 eta_0 W3_2 W3_0 y_0 = 0 /\
  part_iv_larger_18 W3_1 = 0 /\
  part_iv_larger_19 c_0 W2_2 eta_0 W3_2 W3_0 y_0 = 0.
Proof.
  intros.
  unfold part_iv_larger_divisor_1, part_iv_larger_divisor_2, part_iv_larger_divisor_3, part_iv_larger_divisor_4, part_iv_larger_divisor_5, part_iv_larger_1, part_iv_larger_2, part_iv_larger_3, part_iv_larger_4, part_iv_larger_5, part_iv_larger_6, part_iv_larger_7, part_iv_larger_8, part_iv_larger_9, part_iv_larger_10, part_iv_larger_11, part_iv_larger_12, part_iv_larger_13, part_iv_larger_14, part_iv_larger_15, part_iv_larger_16, part_iv_larger_17, part_iv_larger_18, part_iv_larger_19 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_larger.
Close Scope R_scope.

(* (v) |w'|^2 - |w|^2 = (c^2 - 1) |entering|^2 + (1/c^2 - 1) |leaving|^2, so |w| is no function of f; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_v_divisor_1 (c_0 : R) : R :=
  c_0.
Definition part_v_divisor_2 (c_0 : R) : R :=
  (c_0 * c_0).
Definition part_v_1 (W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 : R) : R :=
  let t4 := ((W1_1 * W1_1) + (W1_0 * W1_0)) in
  let t7 := (W2_3 * c_0) in
  let t10 := (W2_2 * c_0) in
  let t16 := ((W2_1 * W2_1) + (W2_0 * W2_0)) in
  let t21 := (W3_2 * W3_2) in
  let t25 := (W3_1 * (1 / c_0)) in
  let t28 := (W3_0 * W3_0) in
  let t32 := (W2_3 * W2_3) in
  let t33 := (W2_2 * W2_2) in
  let t37 := (W3_1 * W3_1) in
  let t41 := (((t4 + ((t7 * t7) + ((t10 * t10) + t16))) + (t21 + ((t25 * t25) + t28))) - ((t4 + (t32 + (t33 + t16))) + (t21 + (t37 + t28)))) in
  let t42 := (c_0 * c_0) in
  ((t41 - ((t42 - 1) * (t32 + t33))) - (((1 / t42) - 1) * t37)).
Theorem part_v : forall W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 : R,
  part_v_divisor_1 c_0 <> 0 ->
  part_v_divisor_2 c_0 <> 0 ->
  part_v_1 W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 = 0.
Proof.
  intros.
  unfold part_v_divisor_1, part_v_divisor_2, part_v_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_v.
Close Scope R_scope.

(* (v): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_v_evaluated_term (W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 : Q) : Q * Q :=
  let t1 := Qred (W1_1 * W1_1) in
  let t3 := Qred (W1_0 * W1_0) in
  let t4 := Qred (t1 + t3) in
  let t7 := Qred (W2_3 * c_0) in
  let t8 := Qred (t7 * t7) in
  let t10 := Qred (W2_2 * c_0) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (W2_1 * W2_1) in
  let t15 := Qred (W2_0 * W2_0) in
  let t16 := Qred (t13 + t15) in
  let t17 := Qred (t11 + t16) in
  let t18 := Qred (t8 + t17) in
  let t19 := Qred (t4 + t18) in
  let t21 := Qred (W3_2 * W3_2) in
  let t24 := Qred (1 / c_0) in
  let t25 := Qred (W3_1 * t24) in
  let t26 := Qred (t25 * t25) in
  let t28 := Qred (W3_0 * W3_0) in
  let t29 := Qred (t26 + t28) in
  let t30 := Qred (t21 + t29) in
  let t31 := Qred (t19 + t30) in
  let t32 := Qred (W2_3 * W2_3) in
  let t33 := Qred (W2_2 * W2_2) in
  let t34 := Qred (t33 + t16) in
  let t35 := Qred (t32 + t34) in
  let t36 := Qred (t4 + t35) in
  let t37 := Qred (W3_1 * W3_1) in
  let t38 := Qred (t37 + t28) in
  let t39 := Qred (t21 + t38) in
  let t40 := Qred (t36 + t39) in
  let t41 := Qred (t31 - t40) in
  let t42 := Qred (c_0 * c_0) in
  let t43 := Qred (t42 - 1) in
  let t44 := Qred (t32 + t33) in
  let t45 := Qred (t43 * t44) in
  let t47 := Qred (1 / t42) in
  let t48 := Qred (t47 - 1) in
  (Qred ((t41 - t45)), Qred ((t48 * t37))).
Theorem part_v_evaluated :
  part_v_evaluated_term (1909 # 1024) (409 # 512) (-1077 # 1024) (3879 # 1024) (-263 # 1024) (1213 # 1024) (-651 # 1024) (-1925 # 512) (1511 # 1024) (-445 # 1024)
  = ((-31959276160865 # 15777546633216), (-31959276160865 # 15777546633216)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_v_evaluated.
Close Scope Q_scope.

(* (v) |w'|^2 - |w|^2 = (c^2 - 1) |entering|^2 + (1/c^2 - 1) |leaving|^2, so |w| is no function of f; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Inputs=2 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope R_scope.
Definition part_v_larger_divisor_1 (c_0 : R) : R :=
  c_0.
Definition part_v_larger_divisor_2 (c_0 : R) : R :=
  (c_0 * c_0).
Definition part_v_larger_1 (W1_2 W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 : R) : R :=
  let t7 := ((W1_2 * W1_2) + ((W1_1 * W1_1) + (W1_0 * W1_0))) in
  let t10 := (W2_3 * c_0) in
  let t13 := (W2_2 * c_0) in
  let t19 := ((W2_1 * W2_1) + (W2_0 * W2_0)) in
  let t24 := (W3_2 * W3_2) in
  let t28 := (W3_1 * (1 / c_0)) in
  let t31 := (W3_0 * W3_0) in
  let t35 := (W2_3 * W2_3) in
  let t36 := (W2_2 * W2_2) in
  let t40 := (W3_1 * W3_1) in
  let t44 := (((t7 + ((t10 * t10) + ((t13 * t13) + t19))) + (t24 + ((t28 * t28) + t31))) - ((t7 + (t35 + (t36 + t19))) + (t24 + (t40 + t31)))) in
  let t45 := (c_0 * c_0) in
  ((t44 - ((t45 - 1) * (t35 + t36))) - (((1 / t45) - 1) * t40)).
Theorem part_v_larger : forall W1_2 W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 : R,
  part_v_larger_divisor_1 c_0 <> 0 ->
  part_v_larger_divisor_2 c_0 <> 0 ->
  part_v_larger_1 W1_2 W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 = 0.
Proof.
  intros.
  unfold part_v_larger_divisor_1, part_v_larger_divisor_2, part_v_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_v_larger.
Close Scope R_scope.

(* (v): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=2 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition part_v_larger_evaluated_term (W1_2 W1_1 W1_0 W2_3 c_0 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 : Q) : Q * Q :=
  let t1 := Qred (W1_2 * W1_2) in
  let t3 := Qred (W1_1 * W1_1) in
  let t5 := Qred (W1_0 * W1_0) in
  let t6 := Qred (t3 + t5) in
  let t7 := Qred (t1 + t6) in
  let t10 := Qred (W2_3 * c_0) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (W2_2 * c_0) in
  let t14 := Qred (t13 * t13) in
  let t16 := Qred (W2_1 * W2_1) in
  let t18 := Qred (W2_0 * W2_0) in
  let t19 := Qred (t16 + t18) in
  let t20 := Qred (t14 + t19) in
  let t21 := Qred (t11 + t20) in
  let t22 := Qred (t7 + t21) in
  let t24 := Qred (W3_2 * W3_2) in
  let t27 := Qred (1 / c_0) in
  let t28 := Qred (W3_1 * t27) in
  let t29 := Qred (t28 * t28) in
  let t31 := Qred (W3_0 * W3_0) in
  let t32 := Qred (t29 + t31) in
  let t33 := Qred (t24 + t32) in
  let t34 := Qred (t22 + t33) in
  let t35 := Qred (W2_3 * W2_3) in
  let t36 := Qred (W2_2 * W2_2) in
  let t37 := Qred (t36 + t19) in
  let t38 := Qred (t35 + t37) in
  let t39 := Qred (t7 + t38) in
  let t40 := Qred (W3_1 * W3_1) in
  let t41 := Qred (t40 + t31) in
  let t42 := Qred (t24 + t41) in
  let t43 := Qred (t39 + t42) in
  let t44 := Qred (t34 - t43) in
  let t45 := Qred (c_0 * c_0) in
  let t46 := Qred (t45 - 1) in
  let t47 := Qred (t35 + t36) in
  let t48 := Qred (t46 * t47) in
  let t50 := Qred (1 / t45) in
  let t51 := Qred (t50 - 1) in
  (Qred ((t44 - t48)), Qred ((t51 * t40))).
Theorem part_v_larger_evaluated :
  part_v_larger_evaluated_term (-309 # 1024) (1909 # 1024) (409 # 512) (-1077 # 1024) (3879 # 1024) (-263 # 1024) (1213 # 1024) (-651 # 1024) (-1925 # 512) (1511 # 1024) (-445 # 1024)
  = ((-31959276160865 # 15777546633216), (-31959276160865 # 15777546633216)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_v_larger_evaluated.
Close Scope Q_scope.

(* Without 'units are homogeneous (max(z, 0) + 1/4 instead)' (i) is false: at what trial 1 draws a difference is not zero. *)
(* at Inputs=2 First=2 Second=2 Outputs=1 Unit=2 Activation=Shifted NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition without_1_part_i_term (W3_2 W3_1 W3_0 c_0 : Q) : Q :=
  let t3 := Qred (W3_1 * (1 / 4)) in
  let t5 := Qred (W3_0 * (1 / 4)) in
  let t6 := Qred (t3 + t5) in
  let t7 := Qred (W3_2 + t6) in
  let t10 := Qred (1 / c_0) in
  let t11 := Qred (W3_0 * t10) in
  let t12 := Qred (t11 * (1 / 4)) in
  let t13 := Qred (t3 + t12) in
  let t14 := Qred (W3_2 + t13) in
  Qred ((t7 - t14)).
Theorem without_1_part_i :
  without_1_part_i_term (-1925 # 512) (1511 # 1024) (-445 # 1024) (3879 # 1024) = (-1270475 # 15888384)
  /\ ~ without_1_part_i_term (-1925 # 512) (1511 # 1024) (-445 # 1024) (3879 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_i.
Close Scope Q_scope.

(* Without 'what leaves the unit is divided by c' (ii) is false: at what trial 0 draws a difference is not zero. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=False BiasRescaled=True PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition without_4_part_ii_term (W3_2 W3_1 W2_3 W2_2 W1_1 W1_0 W3_0 W2_1 W2_0 c_0 : Q) : Q :=
  let t1 := Qred (W3_2 * W3_2) in
  let t3 := Qred (W3_1 * W3_1) in
  let t5 := Qred (W2_3 * W2_3) in
  let t7 := Qred (W2_2 * W2_2) in
  let t9 := Qred (W1_1 * W1_1) in
  let t11 := Qred (W1_0 * W1_0) in
  let t12 := Qred (t9 + t11) in
  let t13 := Qred (t7 * t12) in
  let t14 := Qred (t5 + t13) in
  let t15 := Qred (t3 * t14) in
  let t17 := Qred (W3_0 * W3_0) in
  let t19 := Qred (W2_1 * W2_1) in
  let t21 := Qred (W2_0 * W2_0) in
  let t22 := Qred (t21 * t12) in
  let t23 := Qred (t19 + t22) in
  let t24 := Qred (t17 * t23) in
  let t25 := Qred (t15 + t24) in
  let t26 := Qred (t1 + t25) in
  let t28 := Qred (W2_3 * c_0) in
  let t29 := Qred (t28 * t28) in
  let t30 := Qred (W2_2 * c_0) in
  let t31 := Qred (t30 * t30) in
  let t32 := Qred (t31 * t12) in
  let t33 := Qred (t29 + t32) in
  let t34 := Qred (t3 * t33) in
  let t35 := Qred (t34 + t24) in
  let t36 := Qred (t1 + t35) in
  Qred ((t26 - t36)).
Theorem without_4_part_ii :
  without_4_part_ii_term (247 # 256) (-105 # 1024) (-151 # 256) (413 # 512) (-1391 # 1024) (369 # 1024) (-367 # 1024) (337 # 1024) (109 # 1024) (1277 # 256) = (-3873078702425473617825 # 9444732965739290427392)
  /\ ~ without_4_part_ii_term (247 # 256) (-105 # 1024) (-151 # 256) (413 # 512) (-1391 # 1024) (369 # 1024) (-367 # 1024) (337 # 1024) (109 # 1024) (1277 # 256) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_ii.
Close Scope Q_scope.

(* Without 'the unit's bias is rescaled, too' (i) is false: at what trial 0 draws a difference is not zero. *)
(* at Inputs=4 First=2 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=False PlainStep=False EuclideanNorm=False *)
Open Scope Q_scope.
Definition without_5_part_i_term (W3_2 W3_0 W2_2 c_0 : Q) : Q :=
  let t3 := Qred (W3_0 * W2_2) in
  let t4 := Qred (W3_2 + t3) in
  let t7 := Qred (1 / c_0) in
  let t8 := Qred (W3_0 * t7) in
  let t9 := Qred (t8 * W2_2) in
  let t10 := Qred (W3_2 + t9) in
  Qred ((t4 - t10)).
Theorem without_5_part_i :
  without_5_part_i_term (247 # 256) (-367 # 1024) (413 # 512) (1277 # 256) = (-154753991 # 669515776)
  /\ ~ without_5_part_i_term (247 # 256) (-367 # 1024) (413 # 512) (1277 # 256) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_5_part_i.
Close Scope Q_scope.

(* Without 'the step is that of Path-SGD (gradient descent instead)' (iv) is false: at what trial 0 draws a difference is not zero. *)
(* at Inputs=4 First=2 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=True EuclideanNorm=False *)
Open Scope Q_scope.
Definition without_6_part_iv_term (W2_2 eta_0 W3_2 W3_0 y_0 c_0 : Q) : Q :=
  let t4 := Qred (W3_0 * W2_2) in
  let t5 := Qred (W3_2 + t4) in
  let t7 := Qred (t5 - y_0) in
  let t8 := Qred (t7 * W3_0) in
  let t9 := Qred (eta_0 * t8) in
  let t10 := Qred (W2_2 - t9) in
  let t12 := Qred (t10 * c_0) in
  let t13 := Qred (W2_2 * c_0) in
  let t15 := Qred (1 / c_0) in
  let t16 := Qred (W3_0 * t15) in
  let t17 := Qred (t16 * t13) in
  let t18 := Qred (W3_2 + t17) in
  let t19 := Qred (t18 - y_0) in
  let t20 := Qred (t19 * t16) in
  let t21 := Qred (eta_0 * t20) in
  let t22 := Qred (t13 - t21) in
  Qred ((t12 - t22)).
Theorem without_6_part_iv :
  without_6_part_iv_term (413 # 512) (941 # 1024) (247 # 256) (-367 # 1024) (-321 # 512) (1277 # 256) = (369179258979416319 # 179721772629753856)
  /\ ~ without_6_part_iv_term (413 # 512) (941 # 1024) (247 # 256) (-367 # 1024) (-321 # 512) (1277 # 256) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_6_part_iv.
Close Scope Q_scope.

(* Without 'the norm is the path norm (|w| instead)' (ii) is false: at what trial 0 draws a difference is not zero. *)
(* at Inputs=1 First=1 Second=2 Outputs=1 Unit=2 Activation=Rectified NegativeFactor=False Compensated=True BiasRescaled=True PlainStep=False EuclideanNorm=True *)
Open Scope Q_scope.
Definition without_7_part_ii_term (W1_1 W1_0 W2_3 W2_2 W2_1 W2_0 W3_2 W3_1 W3_0 c_0 : Q) : Q :=
  let t1 := Qred (W1_1 * W1_1) in
  let t3 := Qred (W1_0 * W1_0) in
  let t4 := Qred (t1 + t3) in
  let t6 := Qred (W2_3 * W2_3) in
  let t8 := Qred (W2_2 * W2_2) in
  let t10 := Qred (W2_1 * W2_1) in
  let t12 := Qred (W2_0 * W2_0) in
  let t13 := Qred (t10 + t12) in
  let t14 := Qred (t8 + t13) in
  let t15 := Qred (t6 + t14) in
  let t16 := Qred (t4 + t15) in
  let t18 := Qred (W3_2 * W3_2) in
  let t20 := Qred (W3_1 * W3_1) in
  let t22 := Qred (W3_0 * W3_0) in
  let t23 := Qred (t20 + t22) in
  let t24 := Qred (t18 + t23) in
  let t25 := Qred (t16 + t24) in
  let t27 := Qred (W2_3 * c_0) in
  let t28 := Qred (t27 * t27) in
  let t29 := Qred (W2_2 * c_0) in
  let t30 := Qred (t29 * t29) in
  let t31 := Qred (t30 + t13) in
  let t32 := Qred (t28 + t31) in
  let t33 := Qred (t4 + t32) in
  let t35 := Qred (1 / c_0) in
  let t36 := Qred (W3_1 * t35) in
  let t37 := Qred (t36 * t36) in
  let t38 := Qred (t37 + t22) in
  let t39 := Qred (t18 + t38) in
  let t40 := Qred (t33 + t39) in
  Qred ((t25 - t40)).
Theorem without_7_part_ii :
  without_7_part_ii_term (-1391 # 1024) (369 # 1024) (-151 # 256) (413 # 512) (337 # 1024) (109 # 1024) (247 # 256) (-105 # 1024) (-367 # 1024) (1277 # 256) = (-667868148791565981 # 28015710894555136)
  /\ ~ without_7_part_ii_term (-1391 # 1024) (369 # 1024) (-151 # 256) (413 # 512) (337 # 1024) (109 # 1024) (247 # 256) (-105 # 1024) (-367 # 1024) (1277 # 256) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_7_part_ii.
Close Scope Q_scope.
